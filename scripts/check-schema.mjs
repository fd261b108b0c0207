/**
 * Fails where dist/story.schema.json and `readStory` disagree: the schema accepts the shapes that the README says are read, and
 * refuses values that readStory leaves out or reports.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fromJSONSchema } from 'zod';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const schema = fromJSONSchema(JSON.parse(readFileSync(path('../dist/story.schema.json'), 'utf8')));
const { readStory } = (await runnerImport(path('../src/story/read-story.ts'), { configFile: false, logLevel: 'error' }))
  .module;

const accepted = [
  {},
  { score: 7 },
  { score: '7/10' },
  { score: { value: '5–6 / 10. The source names two parties.' } },
  { score: { value: [5, 6], min: '1', max: 10, measures: 'omission' } },
  { score: { rating: 7, note: 'N' } },
  { score: 5, coverage: { rank: { top: '8%', of: '36,638' }, sourceAverage: '4,2' } },
  { published: 1767225600, modified: '1767225600' },
  { pathways: 'P', limitations: 'L', advisory: 'A', sources: 'S', related: 'R', lenses: 'future' },
  { pathways: [{ action: 'A' }, { name: 'N', description: ['D', 'E'] }, { pathway: 'P', body: { who: 'B' } }] },
  { pathways: { 'Ask them': 'P' }, sources: { S: 'https://a.example/' }, related: { R: { link: '/r' } } },
  { lenses: [{ name: 'Deep History', description: 'D' }, { lens: 'future', score: '80%' }, 'Labour'] },
  { lenses: [{ score: 'ABSENT' }, { score: { value: 0.4, note: 'N' } }] },
  { lenses: { future: 'T', artistic: { score: 0 } } },
  { audit: { who_benefits: 'A' }, missing: ['A', 'B'], synthesis: { text: 'T' } },
  { category: ['A', { name: 'B' }], original: { title: { rendered: 'O' }, publisher: { name: 'P' } } },
  { category: { primary: 'A' }, original: [{ headline: ['O', 'P'] }] },
  { sources: [{ name: 'S', link: '/s' }, 'https://a.example/'], version: '1', 'x-mood': 1 },
];
const refused = [
  { score: true },
  { score: { caveat: 'C' } },
  { score: 5, coverage: { rank: { top: 0.1, of: 0 } } },
  { score: 5, coverage: { rank: { top: 8, of: 9 } } },
  { score: 5, coverage: { rank: { top: 'few', of: 9 } } },
  { lenses: [{ lens: 'future', score: 1.5 }] },
  { lenses: [{ lens: 'future', score: {} }] },
  { lenses: [{ lens: 'future', txet: 'T' }] },
  { pathways: [{ action: true }] },
  { published: true },
  { audit: {} },
  { version: 2 },
  { original: [{ headline: 'O' }, { headline: 'P' }] },
  { headlin: 'H' },
];

const faults = [accepted, refused].flatMap((samples, isRefused) =>
  samples.flatMap((sample) => {
    const story = { headline: 'H', ...sample };
    const { problems } = readStory(story);
    const results = { schema: schema.safeParse(story).success, readStory: problems.length === 0 };
    return Object.entries(results)
      .filter(([, isAccepted]) => isAccepted === Boolean(isRefused))
      .map(([name, isAccepted]) => `${name} ${isAccepted ? 'accepts' : 'refuses'} ${JSON.stringify(sample)}`);
  }),
);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
