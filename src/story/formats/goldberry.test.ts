import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { goldberryOutput } from '../../testing/fixtures/goldberry-output.js';
import { problem } from '../problem.js';
import { readStory } from '../read-story.js';

const read = (fields: object) => readStory({ corrected_framing: 'H', ...fields });

describe('GoldBerry output', () => {
  it('is read without problems, with its seven lenses', () => {
    const { story, problems } = readStory(goldberryOutput);
    expect(problems).to.deep.equal([]);
    expect(story?.lenses).to.have.length(7);
    expect(story?.score).to.deep.equal({
      value: [5, 6],
      min: 1,
      max: 10,
      measures: 'completeness',
      label: 'CMR',
      caveat: goldberryOutput.score_caveat,
    });
    expect(story?.audit).to.equal(goldberryOutput.power_knowledge_audit);
    expect(story?.synthesis).to.equal(goldberryOutput.synthesis);
    expect(story?.pathways).to.deep.equal([{ text: 'Count by hand for a week.' }, { text: 'Ask the bakery.' }]);
    expect(story?.limitations).to.deep.equal(goldberryOutput.lens_limitations);
    expect(story?.nextStep).to.equal(goldberryOutput.next_step_beyond_goldberry);
    expect(story?.provenance).to.deep.equal({ engine: 'GoldBerry', digitalSourceType: 'trainedAlgorithmicMedia' });
  });

  it('loses no text', () => {
    const texts = [Object.values(goldberryOutput.whats_missing), Object.values(goldberryOutput)].flat(2);
    const shown = JSON.stringify(readStory(goldberryOutput).story);
    for (const text of texts) {
      if (typeof text !== 'string' || text === '5-6' || text === goldberryOutput.corrected_framing) continue;
      expect(shown).to.contain(text);
    }
  });

  it('is recognised by any of its fields', () => {
    for (const [field, value] of Object.entries(goldberryOutput)) {
      expect(readStory({ [field]: value }).story, field).not.to.equal(undefined);
    }
  });

  it('has the first sentence of a long framing as its headline, and the rest in its summary', () => {
    const { headline, summary } = readStory(goldberryOutput).story!;
    expect(headline).to.equal('The night bus was not cancelled for want of riders.');
    expect(summary).to.match(/^It was cancelled because .* ticket machines\.\n\nThe report takes/);
  });

  it('has a short framing as its headline, even if it is several sentences', () => {
    const { story } = read({ corrected_framing: 'One. Two.', executive_summary: 'S' });
    expect(story).to.deep.include({ headline: 'One. Two.', summary: 'S' });
    const long = `${'a'.repeat(147)}. B.`;
    expect(read({ corrected_framing: long }).story?.headline).to.equal(long);
    expect(read({ corrected_framing: `${long}!` }).story?.summary).to.equal('B.!');
  });

  it('keeps a headline beside the framing', () => {
    const { story } = read({ headline: 'Own', corrected_framing: 'Framing.' });
    expect(story).to.deep.include({ headline: 'Own', summary: 'Framing.' });
  });

  it('adds the cross-cultural analysis to the cross-cultural lens, or makes that lens from it', () => {
    const text = 'Further.';
    expect(
      read({ whats_missing: { cross_cultural_wisdom: 'A' }, cross_cultural_analysis: text }).story?.lenses,
    ).to.deep.equal([{ lens: 'cross-cultural', text: 'A\n\nFurther.' }]);
    const { story } = read({ whats_missing: 'In one text.', cross_cultural_analysis: text });
    expect(story).to.deep.include({ missing: 'In one text.', lenses: [{ lens: 'cross-cultural', text }] });
  });

  it('keeps a lens that is not one of the eight, under its own name', () => {
    const { story } = read({ whats_missing: { oral_history: 'A', 'Deep History': { text: 'B', score: 0.4 } } });
    expect(story?.lenses).to.deep.equal([
      { lens: 'oral history', text: 'A' },
      { lens: 'historical', text: 'B', score: 0.4 },
    ]);
  });

  it('may have pathways with titles', () => {
    const pathway = { title: 'Count', text: 'By hand.' };
    expect(read({ solution_pathways: [pathway, 'Ask.'] }).story?.pathways).to.deep.equal([pathway, { text: 'Ask.' }]);
  });

  it('may have an object with a text for each pathway', () => {
    expect(read({ solution_pathways: { Count: 'By hand.', Ask: 'All.' } }).story?.pathways).to.deep.equal([
      { title: 'Count', text: 'By hand.' },
      { title: 'Ask', text: 'All.' },
    ]);
  });

  it('keeps unknown members', () => {
    expect(read({ lang: 'en', url: '/a', mood: 'dry' }).story).to.deep.include({ lang: 'en', url: '/a', mood: 'dry' });
  });
});

describe('other fields of GoldBerry output', () => {
  it('follow the audit if they are a Suffixscape audit', () => {
    const audit = { power_knowledge_audit: 'A' };
    expect(read({ ...audit, suffixscape_audit: 'S' }).story?.audit).to.equal('A\n\n### Suffixscape Audit\n\nS');
    expect(read({ ...audit, suffixscape: { time_bound: 'T', words: ['U', 'V'] } }).story?.audit).to.equal(
      'A\n\n### Suffixscape Audit\n\nTime bound: T\n\nWords: U\n\nWords: V',
    );
  });

  it('become limitations if they are notes on the input, the scope or the limits of GoldBerry', () => {
    const { story, problems } = read({
      lens_limitations: ['L'],
      input_and_scope_note: 'One article was read.',
      what_goldberry_cannot_supply: ['Field work.', 'Elders.'],
    });
    expect(problems).to.deep.equal([]);
    expect(story?.limitations).to.deep.equal([
      'L',
      'Input and scope note: One article was read.',
      'What goldberry cannot supply: Field work.',
      'What goldberry cannot supply: Elders.',
    ]);
  });

  it('lose no text if a field is an object, a list of objects, or also a member of Story JSON', () => {
    const { story } = read({
      executive_summary: { claim: 'C', gap: 'G' },
      power_knowledge_audit: { speaks: ['P', 'Q'] },
      audit: 'Own audit.',
      whats_missing: {
        deep_history: { absent: 'H', why: { who: 'W' }, score: 0.2 },
        future_modelling: [{ point: 'F' }],
      },
      cross_cultural_analysis: { india: 'I' },
      cmr_score: { value: '5-6', rationale: 'R' },
      score_caveat: 'Caveat.',
      lens_limitations: { scientific_evidence: 'E' },
      limitations: ['Own limit.'],
    });
    const text = JSON.stringify(story);
    for (const words of ['C', 'G', 'P', 'Q', 'H', 'Who: W', 'F', 'I', 'R', 'E'].map((word) => `${word}`)) {
      expect(text).to.match(new RegExp(`${words}\\W`));
    }
    expect(story?.audit).to.equal('Speaks: P\n\nSpeaks: Q\n\nOwn audit.');
    expect(story?.lenses?.[0]).to.deep.equal({ lens: 'historical', score: 0.2, text: 'Absent: H\n\nWho: W' });
    expect(story?.score?.caveat).to.equal('Caveat.\n\nRationale: R');
    expect(story?.limitations).to.deep.equal(['Scientific evidence: E', 'Own limit.']);
  });

  it('follow the text of a reading, a pathway or the framing that contains them', () => {
    const { story, problems } = readStory({
      corrected_framing: { headline: 'H', rationale: 'R' },
      executive_summary: 'S',
      whats_missing: [
        { lens: 'future', title: 'T', missing: 'M', evidence: 'E', score: 0.4 },
        { name: 'Deep History', text: 'D' },
      ],
      solution_pathways: [
        { step: 'Count.', who: 'The council' },
        { title: 'Ask', description: 'D', by: ['A', 'B'] },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(story?.headline).to.equal('H');
    expect(story?.summary).to.equal('Rationale: R\n\nS');
    expect(story?.lenses).to.deep.equal([
      { lens: 'future', text: 'M\n\nTitle: T\n\nEvidence: E', score: 0.4 },
      { lens: 'historical', text: 'D' },
    ]);
    expect(story?.pathways).to.deep.equal([
      { text: 'Count.\n\nWho: The council' },
      { title: 'Ask', text: 'D\n\nBy: A\n\nBy: B' },
    ]);
  });

  it('become lenses if `whats_missing` is a list of readings', () => {
    const { story, problems } = read({
      whats_missing: [
        { lens: 'Deep History', text: 'A' },
        { lens: 'future', text: true },
      ],
    });
    expect(story?.lenses).to.deep.equal([{ lens: 'historical', text: 'A' }, { lens: 'future' }]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['whats_missing[1]']);
  });
});

describe('the score of GoldBerry output', () => {
  for (const [written, value, max] of [
    [7, 7, 10],
    ['7', 7, 10],
    [2.5, 2.5, 10],
    ['5-6', [5, 6], 10],
    ['5–6 out of 10', [5, 6], 10],
    ['5.5/10', 5.5, 10],
    ['3/5', 3, 5],
    [[6, 5], [5, 6], 10],
  ] as const) {
    it(`is ${JSON.stringify(value)} of ${max} if it is written as ${JSON.stringify(written)}`, () => {
      expect(read({ cmr_score: written }).story?.score).to.deep.include({ value, max, measures: 'completeness' });
    });
  }

  for (const [written, code, found] of [
    ['fairly good', 'wrong-type', '“fairly good” where a number, or a range of two numbers'],
    [12, 'out-of-range', '12 where a number from 1 to 10'],
    [0, 'out-of-range', '0 where a number from 1 to 10'],
    ['9-11', 'out-of-range', '9–11 where a number from 1 to 10'],
    [{}, 'wrong-type', 'an object where a number, or a range of two numbers'],
  ] as const) {
    it(`is left out and reported if it is written as ${JSON.stringify(written)}; its caveat is kept`, () => {
      const { story, problems } = read({ cmr_score: written, score_caveat: 'C', lens_limitations: ['L'] });
      expect(problems).to.deep.equal([problem(code, 'cmr_score', `Found ${found} was expected.`)]);
      expect(story).not.to.have.property('score');
      expect(story?.limitations).to.deep.equal([
        'L',
        'C',
        ...(typeof written === 'string' && /[a-z]/.test(written) ? [`CMR: ${written}`] : []),
      ]);
    });
  }

  it('has its caveat among the limitations if there is no score', () => {
    expect(read({ score_caveat: 'C' })).to.deep.include({ problems: [] });
    expect(read({ score_caveat: 'C' }).story?.limitations).to.deep.equal(['C']);
  });
});

describe('the problems of GoldBerry output', () => {
  it('have paths in the terms of GoldBerry', () => {
    const { problems } = readStory({
      corrected_framing: { a: 1 },
      executive_summary: true,
      whats_missing: { future_modelling: 'A', deep_history: [{}], oral_history: false },
      cross_cultural_analysis: {},
      lens_limitations: [{}],
      score_caveat: {},
      cmr_score: 5,
    });
    expect(problems.map(({ path }) => path)).to.have.members([
      'corrected_framing',
      'executive_summary',
      'score_caveat',
      'whats_missing.deep_history',
      'whats_missing.oral_history',
      'cross_cultural_analysis',
      'lens_limitations[0]',
    ]);
  });

  it('have paths in the terms of Story JSON if the output uses them', () => {
    const { problems } = read({ lenses: [{ lens: 'future', score: 7 }] });
    expect(problems.map(({ path }) => path)).to.deep.equal(['lenses[0].score']);
  });

  it('are no exceptions, for any value of a field', () => {
    const fields = Object.fromEntries(Object.keys(goldberryOutput).map((field) => [field, fc.jsonValue()]));
    fc.assert(
      fc.property(fc.record(fields, { requiredKeys: [] }), (value) => {
        const { story, problems } = readStory(value);
        expect(story !== undefined || problems.length > 0).to.equal(true);
      }),
    );
  });
});
