/** Fails where dist/custom-elements.json, which editors and Storybook show, has something without a description. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const tags = manifest.modules
  .flatMap(({ exports }) => exports)
  .filter(({ kind }) => kind === 'custom-element-definition');

const gaps = tags
  .filter(({ name }) => !elements.some(({ tagName }) => tagName === name))
  .map(({ name, declaration }) => `<${name}>: its class ${declaration.name} was not found`);
for (const element of elements) {
  const {
    tagName,
    summary,
    attributes = [],
    events = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
    slots = [],
    members = [],
  } = element;
  if (cssProperties.length === 0) gaps.push(`<${tagName}>: no custom properties`);
  if (!summary) gaps.push(`<${tagName}>: no @summary`);
  for (const [kind, list] of Object.entries({
    attributes,
    events,
    cssParts,
    cssProperties,
    cssStates,
    slots,
    members,
  })) {
    for (const { name, description } of list)
      if (!description) gaps.push(`<${tagName}>: ${kind} "${name}" is not described`);
  }
}

// What a page can style in a section by itself, it can through the card.
const partsOf = (tag) => elements.find(({ tagName }) => tagName === tag)?.cssParts.map(({ name }) => name) ?? [];
for (const { tagName, cssParts = [] } of elements) {
  for (const { name } of cssParts) {
    if (!partsOf('story-card').includes(name))
      gaps.push(`<story-card>: part "${name}" of <${tagName}> is not described`);
  }
}

if (elements.length === 0) gaps.push('no elements at all');
for (const gap of gaps) console.error(gap);
console.log(`custom-elements.json: ${elements.length} elements, ${gaps.length} gaps`);
process.exitCode = gaps.length > 0 ? 1 : 0;
