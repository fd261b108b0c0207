/**
 * Writes dist/story.schema.json: the schema of src/story/story.ts as JSON Schema, for editors and for validators in any
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
const { names, prose, score, storySchema } = await load(source);
const { FREE_MEMBER } = await load(path('../src/story/unknown-members.ts'));

const text = { type: 'string' };

/** The other shapes that a part may have. */
function otherShapes(zodSchema, { type, items }) {
  if (zodSchema === prose) return [{ type: 'array' }, { type: 'object', minProperties: 1 }];
  if (zodSchema === names) return [{ type: 'array' }, { type: 'object', required: ['name'] }];
  if (zodSchema === score) return [{ type: 'number' }, text, { type: 'array', items: { type: 'number' } }];
  if (zodSchema === storySchema || zodSchema._zod.def.type !== 'pipe') return [];
  // Lenses and pathways may be an object whose keys are their names.
  if (type === 'array' && items.anyOf && !JSON.stringify(items).includes('"url"')) return [{ type: 'object' }];
  return type === 'object' ? [text] : [];
}

const { $schema, ...story } = z.toJSONSchema(storySchema, {
  target: 'draft-2020-12',
  io: 'output',
  override({ zodSchema, jsonSchema }) {
    // What has a default may be left out of the JSON, though it is always there once the story is read.
    jsonSchema.required &&= jsonSchema.required.filter((name) => jsonSchema.properties[name].default === undefined);
    if (jsonSchema.required?.length === 0) delete jsonSchema.required;
    if (jsonSchema.properties) {
      jsonSchema.patternProperties = { [FREE_MEMBER]: {} };
      jsonSchema.additionalProperties = false;
    }
    const others = otherShapes(zodSchema, jsonSchema);
    if (others.length === 0) return;
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

if (gaps.length > 0) {
  console.error(`Without a comment in src/story/story.ts: ${gaps.join(', ')}`);
  process.exitCode = 1;
}
mkdirSync(path('../dist'), { recursive: true });
writeFileSync(path('../dist/story.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
