import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { configs as typescript } from 'typescript-eslint';

/**
 * What each folder of src may import of the others, so that everything flows one way:
 * load → read → Story → context → elements → templates. The server is imported by none of them.
 */
const layers = {
  story: [],
  i18n: ['story'],
  styles: ['story'],
  context: ['story', 'i18n'],
  load: ['story', 'i18n', 'context'],
  templates: ['story', 'i18n', 'styles', 'context', 'load'],
  elements: ['story', 'i18n', 'styles', 'context', 'load', 'templates'],
  server: ['story', 'i18n', 'styles', 'context', 'load', 'templates', 'elements'],
};

/** The elements that are made of others. */
const composed = ['story-card', 'story-provider', 'story-feed'];

/** ESLint replaces the options of a rule and never merges them: each kind of file needs all of its patterns at once. */
const restrictImports = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^lit/(directives/(unsafe-|style-map)|static-html)',
          message: 'A story is text and never markup, and a strict CSP allows no style attributes.',
        },
        ...patterns,
      ],
    },
  ],
});

const upwards = (folder) => {
  const others = [...Object.keys(layers), 'testing'].filter(
    (name) => name !== folder && !layers[folder].includes(name),
  );
  const modules = ['index', 'define', 'autoload', ...(folder === 'story' ? ['events'] : [])];
  return {
    regex: `^(\\.\\./)+((${others.join('|')})/|(${modules.join('|')})\\.js$)`,
    message: `Imports point one way: ${folder}/ may import ${layers[folder].join(', ') || 'nothing of ours'}.`,
  };
};

const siblings = {
  regex: '^\\.\\./[^./]+/',
  message: 'Only the card, the provider and the feed are made of other elements. Share a template or a style instead.',
};

const internals = {
  regex: '^\\.\\./([^./]+)/(?!\\1(\\.define)?\\.js$)',
  message: "Another element's class or definition may be imported, not what it is made of.",
};

const restrictSyntax = (...more) => ({
  'no-restricted-syntax': [
    'error',
    {
      selector: 'MemberExpression[object.name=/^(describe|context|it|test|suite)$/][property.name="only"]',
      message: 'The other tests would not run.',
    },
    ...more,
  ],
});

const markup = [
  {
    selector:
      ':matches(MemberExpression[property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/])',
    message: 'Markup comes from Lit templates alone.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|\\.(inner|outer)HTML=/]',
    message: 'A strict CSP allows no style attributes. Use a class, a part, an SVG attribute or the CSSOM.',
  },
];

export default [
  { ignores: ['dist', 'coverage', 'storybook-static', 'screenshots'] },
  ...typescript.recommended,
  { files: ['**/*.{js,mjs,ts}'], rules: { ...restrictSyntax() } },

  ...typescript.recommendedTypeCheckedOnly.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', '.storybook/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Its idea of "unnecessary" is wrong where a type is inferred from the assertion.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Lit calls listeners with the element as `this`, and paths of an SVG are written from pairs of numbers.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowArray: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },

  { ...lit['flat/recommended'], files: ['**/*.ts'] },
  { ...wc['flat/best-practice'], files: ['src/**/*.ts'] },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...restrictSyntax(...markup),
      ...restrictImports({ regex: '/(server|testing)/', message: 'Not for browsers.' }),
    },
  },
  ...Object.keys(layers).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: restrictImports(upwards(folder)),
  })),
  { files: ['src/elements/*/*.ts'], rules: restrictImports(upwards('elements'), siblings) },
  {
    files: composed.map((name) => `src/elements/${name}/*.ts`),
    rules: restrictImports(upwards('elements'), internals),
  },

  {
    // Tests write pages as embedders do. Chai's assertions are expressions, and one of its plug-ins says that they are promises.
    files: ['**/*.test.ts', 'src/testing/**', 'stories/**'],
    rules: {
      ...restrictSyntax(),
      ...restrictImports(),
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
];
