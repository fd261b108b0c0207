/**
 * Writes dist/story.schema.json: the zod schema of src/story/schema.ts as JSON Schema, for editors and for validators in any
 * language. Descriptions are the comments in the source. Fails where a property has none.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const source = path('../src/story/story.ts');
const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
const { shapeNames, storySchema } = await load(path('../src/story/schema.ts'));
const { FREE_MEMBER } = await load(path('../src/story/unknown-members.ts'));

const { LENS, PATHWAY, referenceNames } = await load(path('../src/story/read-parts.ts'));
const { SCORE_NAMES } = await load(path('../src/story/read-score.ts'));

const text = { type: 'string' };
/** A number in text, such as `36,638`, `0,3` or `80%`. */
const figure = { type: 'string', pattern: "^\\s*[-+]?[\\d.,\\s'’]*\\d\\s*%?\\s*$" };
const withMember = (...names) => ({
  anyOf: names.map((name) => ({ type: 'object', properties: { [name]: {} }, required: [name] })),
});

const reference = [text, { type: 'array', items: {}, minItems: 1, maxItems: 1 }];

/** The other shapes that the readers accept, by the name of the shape. */
const OTHER_SHAPES = {
  title: [{ type: 'array', items: { type: ['string', 'object'] } }, withMember('rendered', 'text')],
  names: [{ type: 'array' }, withMember('name', 'primary')],
  date: [{ type: 'number' }],
  number: [figure],
  share: [figure],
  version: [{ const: '1' }],
  prose: [{ type: 'array' }, { type: 'object', minProperties: 1 }],
  // A single item is a list of one. An object is one item, or has items by their names.
  advisory: [text],
  limitations: [text, { type: 'object' }],
  lenses: [text, { type: 'object' }],
  pathways: [text, { type: 'object' }],
  sources: [text, { type: 'object' }],
  related: [text, { type: 'object' }],
  lens: [text],
  pathway: [text],
  source: reference,
  relatedStory: reference,
  original: reference,
  score: [{ type: 'number' }, text, { type: 'array', items: { type: 'number' } }],
  scoreValue: [text],
};

/** The other names of the members of an object. */
function aliasesOf({ lens, caveat, url, title, text }) {
  if (lens) return LENS;
  if (caveat) return SCORE_NAMES;
  if (title && text) return PATHWAY;
  return url ? referenceNames(title ? 'title' : 'headline') : {};
}

/** Adds the other names of members, all the way down. A name that stands for two members has the shape of the later one. */
function addAliases(schema) {
  if (typeof schema !== 'object' || schema === null) return;
  Object.values(schema).forEach(addAliases);
  const { properties, required = [] } = schema;
  // A story has no other names for its members.
  if (!properties || properties.lang) return;
  const known = new Set(Object.keys(properties));
  for (const [name, aliases] of Object.entries(aliasesOf(properties))) {
    const others = aliases.split(' ').filter((alias) => !known.has(alias));
    for (const alias of others)
      properties[alias] = { ...properties[name], description: `Another name of \`${name}\`.` };
    if (!required.includes(name)) continue;
    delete schema.required;
    Object.assign(schema, withMember(name, ...others));
  }
}

const { $schema, ...story } = z.toJSONSchema(storySchema, {
  target: 'draft-2020-12',
  io: 'output',
  override({ zodSchema, jsonSchema }) {
    // What has a default may be left out of the JSON, though it is always there once the story is read.
    jsonSchema.required &&= jsonSchema.required.filter((name) => jsonSchema.properties[name].default === undefined);
    if (jsonSchema.required?.length === 0) delete jsonSchema.required;
    // A lens may have a word in place of a share.
    const { lens, score: share } = jsonSchema.properties ?? {};
    if (lens)
      share.anyOf = [...share.anyOf.filter(({ type }) => type === 'number'), text, withMember('value', 'score')];
    if (jsonSchema.properties) {
      jsonSchema.patternProperties = { [FREE_MEMBER]: {} };
      jsonSchema.additionalProperties = false;
    }
    const others = OTHER_SHAPES[shapeNames.get(zodSchema)];
    if (!others) return;
    const own = { ...jsonSchema };
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
    jsonSchema.anyOf = [own, ...others];
  },
});

const schema = {
  $schema,
  $id: 'https://unpkg.com/story-analysis-elements/dist/story.schema.json',
  title: 'Story JSON, version 1',
  description: 'The analysis of a news story, as the elements of story-analysis-elements show it.',
  ...story,
  required: ['headline'],
};

const program = ts.createProgram([source], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
});
const checker = program.getTypeChecker();
const storyType = checker
  .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(source)))
  .find(({ name }) => name === 'Story');

const gaps = [];
describe(schema, checker.getDeclaredTypeOfSymbol(storyType), '');

/** Takes the descriptions of a schema's properties from the comments on the members of its type, all the way down. */
function describe({ anyOf: [own] = [], ...whole }, type, at) {
  const schema = own ?? whole;
  if (schema.items) describe(schema.items, checker.getTypeArguments(type)[0], `${at}[]`);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const member = type.getProperty(name);
    const comment = member && ts.displayPartsToString(member.getDocumentationComment(checker)).replace(/\s+/g, ' ');
    if (comment) property.description = comment;
    else gaps.push(`${at}.${name}`);
    if (member) describe(property, checker.getNonNullableType(checker.getTypeOfSymbol(member)), `${at}.${name}`);
  }
}

addAliases(schema);

if (gaps.length > 0) {
  console.error(`Without a comment in src/story/schema.ts: ${gaps.join(', ')}`);
  process.exitCode = 1;
}
mkdirSync(path('../dist'), { recursive: true });
writeFileSync(path('../dist/story.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
