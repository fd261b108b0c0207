/** Shapes that publishers write, read and shown from end to end: a reader finds every text of them in the card. */
import { expect } from '@open-wc/testing';
import './define.js';
import { written } from './testing/observe.js';
import { place } from './testing/page.js';
import { SHAPES } from './testing/shapes.js';
import { storyText } from './story/story-text.js';

/** The texts of a value that a reader would miss: sentences, which in these shapes end in a full stop. */
function sentences(value: unknown): string[] {
  // A figure or the name of a lens at the start of a text is shown apart from the text.
  if (typeof value === 'string') return value.endsWith('.') ? [value.replace(/^([^.]*\d\.|[\w ]+:) /, '')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The lines of a text, as a card shows them: without marks and tags. */
const lines = (text: string): string[] =>
  storyText(text)
    .split('\n')
    .map((line) => onOneLine(line.replace(/^(-|\d+\.|>) /, '')))
    .filter(Boolean);

describe('a card shows every text of a story:', () => {
  for (const [name, data] of Object.entries(SHAPES)) {
    it(name, async () => {
      const card = await place('story-card', { story: data as object, advisory: 'show' });
      expect(card.state).to.equal('ready');
      const texts = sentences(data).flatMap(lines);
      expect(texts, 'texts in the shape').to.not.be.empty;
      const shown = onOneLine(written(card));
      expect(texts.filter((text) => !shown.includes(text))).to.deep.equal([]);
    });
  }
});
