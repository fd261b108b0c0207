/** How dist/custom-elements.json is made from the sources and their comments: `npm run manifest`. */
import { describe, readTokens } from './scripts/read-tokens.mjs';

/** Our elements are registered by `define(tag, class)` in files of their own, which the analyzer does not look for. */
const definitions = {
  name: 'definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.text !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag)) return;
    moduleDoc.exports.push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: element.text, module: moduleDoc.path.replace('.define.ts', '.ts') },
    });
  },
};

/** The tokens belong to the base class, which hands them down. */
const customProperties = {
  name: 'custom-properties',
  moduleLinkPhase({ moduleDoc: { declarations } }) {
    const base = declarations.find(({ name }) => name === 'StoryElement');
    if (!base) return;
    base.cssProperties = readTokens().map((token) => ({
      name: token.name,
      default: token.value.replace(/var\(--_/g, 'var(--story-'),
      description: describe(token),
    }));
  },
};

/** What an embedder can not use is left out: helpers, private and protected members, Lit's own statics. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy, static: isStatic }) =>
      !isStatic && !name.startsWith('#') && (privacy ?? 'public') === 'public';
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ customElement }) => customElement);
      for (const element of module.declarations) {
        element.members = element.members?.filter(isPublic);
        // The analyzer takes the first argument of any event that is dispatched for its name.
        element.events = element.events?.filter(({ name }) => name.startsWith('story-'));
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations, exports }) =>
        declarations.length > 0 || exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
  },
};

/** An attribute or property that is not set is `undefined`, which goes without saying and would only hide its type from tools. */
const plainTypes = {
  name: 'plain-types',
  moduleLinkPhase({ moduleDoc: { declarations } }) {
    for (const { attributes = [], members = [] } of declarations) {
      for (const { type } of [...attributes, ...members]) if (type) type.text = type.text.replace(/ \| undefined$/, '');
    }
  },
};

/** The package ships what is built from the sources. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const built = (path) => path.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/$1.js');
    const walk = (value) => {
      for (const [key, member] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof member === 'string') value[key] = built(member);
        else if (typeof member === 'object' && member !== null) walk(member);
      }
    };
    walk(customElementsManifest);
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/testing/**', 'src/server/**', 'src/elements/define-element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [definitions, customProperties, plainTypes, onlyPublic, builtPaths],
};
