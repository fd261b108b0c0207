/**
 * Type-checks the code of embedders against the built declarations, with both ways of resolving modules and with the strictest
 * options of TypeScript. `npm run check:types`, after `npm run build`.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from './bundle.mjs';

const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const tags = elements.map(({ tagName }) => tagName);

/** One call for each target, and no loop: TypeScript knows no event types for a union of targets. */
const EVENTS = ['element', 'document', 'window']
  .map(
    (target) => `
  ${target}.addEventListener('story-load', ({ story, problems }) => [story.headline, problems[0]?.message]);
  ${target}.addEventListener('story-error', ({ partial }) => !partial);
  ${target}.addEventListener('story-navigate', ({ href }) => href.length);
  ${target}.addEventListener('story-toggle', ({ name, open }) => open && name.length);
  ${target}.addEventListener('story-share', ({ action }) => action === 'cite');`,
  )
  .join('');

/** Only the check of `story` also checks the declarations themselves, because that takes longest: it imports all of them. */
const THOROUGH = 'story: takes an interface without an index signature, a list and the shape of Story JSON';

/** Each program is separate, so that a global type of one import is not visible to another. */
const consumers = {
  ...Object.fromEntries(
    tags.map((tag) => [
      `${tag}/define: types the tag and its events`,
      `import 'story-analysis-elements/${tag}/define';
      const element = document.querySelector('${tag}')!;
      element.state satisfies 'idle' | 'loading' | 'ready' | 'error';${EVENTS}`,
    ]),
  ),
  ...Object.fromEntries(
    ['define', 'autoload'].map((entry) => [
      `${entry}: types every tag and its events`,
      `import 'story-analysis-elements/${entry}';
      ${tags.map((tag) => `document.createElement('${tag}').reload();`).join('\n')}
      const element = document.createElement('story-card');${EVENTS}`,
    ]),
  ),
  [THOROUGH]: `
    import type { StoryCard } from 'story-analysis-elements';
    interface Analysis { readonly headline: string; readonly audit?: string }
    export function show(card: StoryCard, analysis: Analysis): void {
      card.story = analysis;
      card.story = [analysis];
      card.story = { headline: 'A headline', score: { value: 8, max: 10, measures: 'omission' } };
      // @ts-expect-error -- JSON as a string belongs in an inline script.
      card.story = '{}';
    }`,
  'optional properties: may be set to undefined': elements
    .map(({ tagName, attributes }) => {
      const optional = attributes.filter((attribute) => attribute.default === undefined);
      const names = ['story', ...optional.map(({ fieldName }) => fieldName)];
      return names.map((name) => `document.createElement('${tagName}').${name} = undefined;`).join('\n');
    })
    .join('\n')
    .concat("\nimport 'story-analysis-elements/define';"),
};

const FILE = `${root}consumer.ts`;

function check(source, module, moduleResolution, isThorough) {
  const options = {
    module,
    moduleResolution,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: !isThorough,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path === FILE || fileExists(path);
  host.readFile = (path) => (path === FILE ? source : readFile(path));
  host.getSourceFile = (path, ...rest) =>
    path === FILE
      ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2022)
      : cached(path, () => getSourceFile(path, ...rest));
  return ts.getPreEmitDiagnostics(ts.createProgram([FILE], options, host));
}

/** Parses each declaration once for all programs. */
const files = new Map();
function cached(path, read) {
  if (!files.has(path)) files.set(path, read());
  return files.get(path);
}

for (const [resolution, module, moduleResolution] of [
  ['NodeNext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ['Bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
]) {
  files.clear();
  for (const [name, source] of Object.entries(consumers)) {
    const found = check(source, module, moduleResolution, name === THOROUGH);
    console.log(`${found.length > 0 ? '✗' : '✓'} ${name} (${resolution})`);
    for (const { file, start, messageText } of found.slice(0, 2)) {
      const line = file
        ? `${file.fileName.replace(root, '')}:${file.getLineAndCharacterOfPosition(start).line + 1}`
        : '';
      console.error(`  ${line} ${ts.flattenDiagnosticMessageText(messageText, '\n  ')}`);
      process.exitCode = 1;
    }
  }
}
