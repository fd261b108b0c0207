/**
 * Writes dist/tokens.json: the tokens and their defaults for design tools, in the format of the Design Tokens Community Group,
 * https://www.designtokens.org/tr/2025.10/format/.
 *
 * The format knows no `em`, by which our sizes follow those of the page: such a token is a number, and its description says so. A
 * size that follows the width of the card is two numbers, its least and its greatest. Beside each stands its CSS.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { channels, describe, readTokens, schemes } from './read-tokens.mjs';

const VENDOR = 'com.unpkg.story-analysis-elements';
const tokens = readTokens();
const short = (name) => name.replace('--story-', '');
const isColour = ({ group }) => /ink|lenses/.test(group);

const file = {
  $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
  $description:
    'The defaults of story-analysis-elements. Set any of them on a page by the custom property that stands beside it. What is the page’s own by default, its fonts, has no value here.',
  color: {
    $type: 'color',
    light: colours(0),
    dark: colours(1),
  },
};
for (const token of tokens.filter((token) => !isColour(token) && token.value !== 'inherit')) {
  (file[token.group] ??= {})[short(token.name)] = size(token);
}

mkdirSync(new URL('../dist', import.meta.url), { recursive: true });
writeFileSync(new URL('../dist/tokens.json', import.meta.url), `${JSON.stringify(file, null, 2)}\n`);

/** The colours of one scheme: 0 is light, 1 is dark. */
function colours(scheme) {
  return Object.fromEntries(
    tokens.filter(isColour).map((token) => {
      const value = schemes(token.value)[scheme];
      const other = tokens.find(({ own }) => value === `var(${own})`);
      const $value = other
        ? `{color.${['light', 'dark'][scheme]}.${short(other.name)}}`
        : {
            colorSpace: 'srgb',
            components: channels(value).map((channel) => Math.round(channel * 1e4) / 1e4),
            hex: long(value),
          };
      return [short(token.name), { $value, ...about(token) }];
    }),
  );
}

function size(token) {
  const { name, value } = token;
  const [, least, greatest] = /^clamp\(([\d.]+)em, .*, ([\d.]+)em\)$/.exec(value) ?? [];
  if (least) return { least: inEm(least, token), greatest: inEm(greatest, token) };
  const [, number, unit] = /^(?:max\(1em, )?([\d.]+)(em|px|)\)?$/.exec(value);
  if (unit === 'em') return inEm(number, token);
  if (unit === 'px') return { $type: 'dimension', $value: { value: Number(number), unit }, ...about(token) };
  return { $type: name.includes('weight') ? 'fontWeight' : 'number', $value: Number(number), ...about(token) };
}

function inEm(number, token) {
  return { $type: 'number', $value: Number(number), ...about(token, ' In em.') };
}

function about(token, more = '') {
  return {
    $description: `${describe(token)}${more}`,
    $extensions: { [VENDOR]: { property: token.name, css: token.value } },
  };
}

function long(hex) {
  return hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
}
