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
const { prose, storySchema } = (await runnerImport(source, { configFile: false, logLevel: 'error' })).module;

const { $schema, ...story } = z.toJSONSchema(storySchema, {
  target: 'draft-2020-12',
  io: 'output',
  override({ zodSchema, jsonSchema }) {
    if (zodSchema === prose) {
      delete jsonSchema.type;
      jsonSchema.anyOf = [{ type: 'string' }, { type: 'array', items: { type: 'string' } }];
    }
    // What has a default may be left out of the JSON, though it is always there once the story is read.
    jsonSchema.required &&= jsonSchema.required.filter((name) => jsonSchema.properties[name].default === undefined);
    if (jsonSchema.required?.length === 0) delete jsonSchema.required;
    // Unknown members are allowed, which is so without a word.
    delete jsonSchema.additionalProperties;
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
function describe(schema, type, at) {
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
