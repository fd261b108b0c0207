import { expect } from '@open-wc/testing';
import { formatPath } from './problem.js';

describe('formatPath', () => {
  it('writes a path as JavaScript does', () => {
    expect(formatPath(['lenses', 2, 'score'])).to.equal('lenses[2].score');
    expect(formatPath(['coverage', 'rank', 'of'])).to.equal('coverage.rank.of');
    expect(formatPath([])).to.equal('');
  });
});
