/** How dist/custom-elements.json is made from the sources and their comments: `npm run manifest`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

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

/**
 * Custom properties are documented where their defaults stand: `var(--story-ink, #16181a); /* a comment *\/`. Those of the
 * shared styles belong to the base class, which hands them down; an element adds those of its own styles.
 */
const customProperties = {
  name: 'custom-properties',
  moduleLinkPhase({ moduleDoc: { path, declarations } }) {
    const element = declarations.find(({ kind }) => kind === 'class');
    if (!element) return;
    const own = path.replace(/\.ts$/, '.styles.ts');
    const styles =
      element.name === 'StoryElement' ? readdirSync('src/styles').map((file) => `src/styles/${file}`) : [own];
    element.cssProperties = styles
      .filter((file) => existsSync(file))
      .flatMap((file) => propertiesIn(readFileSync(file, 'utf8')));
  },
};

function propertiesIn(css) {
  const uses = css.matchAll(/var\(\s*(--story-[\w-]+),\s*([^;]*?)\s*\)[^;()]*;(?: *\/\* *(.*?) *\*\/)?/g);
  const properties = [...uses].map(([, name, value, description]) => ({ name, default: value, description }));
  return properties.filter(({ name }, index) => properties.findIndex((other) => other.name === name) === index);
}

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
