/** Shows a card for each shape of data that publishers write, and checks that all texts of the data are in the card. */
import { expect } from '@open-wc/testing';
import './define.js';
import { written } from './testing/observe.js';
import { place } from './testing/page.js';
import { SHAPES } from './testing/shapes.js';
import { storyText } from './story/story-text.js';

/** The sentences in a value. In these shapes, every text that the card must show ends in a full stop. */
function sentences(value: unknown): string[] {
  // The card shows a figure or a lens name at the start of a text in another place.
  if (typeof value === 'string') return value.endsWith('.') ? [value.replace(/^([^.]*\d\.|[\w ]+:) /, '')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The lines of a text without Markdown marks and tags. */
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
