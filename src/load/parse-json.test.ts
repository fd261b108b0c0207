import { expect } from '@open-wc/testing';
import { LoadError } from './load-error.js';
import { parseJson } from './parse-json.js';

describe('parseJson', () => {
  const failure = (text: string): unknown => {
    try {
      return parseJson(text);
    } catch (error) {
      return error;
    }
  };

  it('parses JSON with spaces or a byte order mark before it', () => {
    expect(parseJson('\n  { "a": [1] }\n')).to.deep.equal({ a: [1] });
    expect(parseJson('\uFEFFnull')).to.equal(null);
  });

  it('throws an error that says that an inline script is empty', () => {
    expect(failure(' \n')).to.be.instanceOf(LoadError).and.to.include({
      name: 'LoadError',
      code: 'empty',
      url: undefined,
      message: 'There is nothing in the inline script: put the JSON of a story there.',
    });
  });

  it('throws an error that says what is wrong with the JSON of an inline script', () => {
    const error = failure('{ "headline": "Harbour }') as LoadError;
    expect(error).to.be.instanceOf(LoadError).and.to.include({ code: 'invalid-json', url: undefined });
    expect(error.message).to.match(/^There is a mistake in the JSON of the inline script: .*JSON.*\.$/);
  });
});
