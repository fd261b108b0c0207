import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { en } from '../i18n/en.js';
import { problem as makeProblem, type Problem } from '../story/problem.js';
import { findAll, spoken, written } from '../testing/observe.js';
import { failure, partial } from './status.js';

const problem = (code: Problem['code'], path = '', message = 'What was found.'): Problem =>
  makeProblem(code, path, message);

function shown(template: unknown): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  render(template, root);
  return root;
}

afterEach(() => document.body.replaceChildren());

describe('failure', () => {
  const fail = (problems: Problem[], retry?: () => void, busy = false) => shown(failure(en, problems, retry, busy));

  for (const [code, sentence] of Object.entries(en.failures)) {
    const canPass = /try again/i.test(sentence);
    it(`tells of ${code} in a sentence, ${canPass ? 'and' : 'without what can not help:'} a way to try again`, () => {
      const root = fail([problem(code as Problem['code'])], () => {});
      expect(spoken(root)).to.include(`The analysis could not be loaded: ${sentence}`);
      expect(findAll(root, 'button').length).to.equal(canPass ? 1 : 0);
    });
  }

  it('tells of every problem of the data as one: there is no story in it', () => {
    for (const problems of [[problem('wrong-type', 'audit'), problem('out-of-range')], []]) {
      expect(spoken(fail(problems))).to.include(en.failures['not-a-story']);
    }
  });

  it('tries again once pressed, and says while it does', () => {
    let tries = 0;
    const [button] = findAll(
      fail([problem('timeout')], () => tries++),
      'button',
    );
    button!.click();
    expect(tries).to.equal(1);
    expect([spoken(button!), button!.ariaDisabled]).to.deep.equal(['Try again', 'false']);
    const [busy] = findAll(
      fail([problem('timeout')], () => {}, true),
      'button',
    );
    expect([spoken(busy!), busy!.ariaDisabled]).to.deep.equal(['Trying again…', 'true']);
  });

  it('never shows readers the paths and messages for embedders', () => {
    const root = fail([problem('wrong-type', 'lenses[2].score', 'Found “x”.'), problem('missing', '', 'None.')]);
    expect(written(root)).not.to.match(/lenses|Found|None/);
    expect(findAll(root, 'details')).to.be.empty;
  });
});

describe('partial', () => {
  it('says how much is left out, in one sentence', () => {
    const sentence = (count: number) => spoken(shown(partial(en, Array(count).fill(problem('wrong-type')))));
    expect(sentence(1)).to.include('One part of this analysis could not be read.');
    expect(sentence(2)).to.include('2 parts of this analysis could not be read.');
  });

  it('says nothing about warnings', () => {
    expect(written(shown(partial(en, [problem('unknown-member', 'headlin'), problem('unsafe-url', 'url')])))).to.equal(
      '',
    );
    const mixed = [problem('unknown-member', 'headlin'), problem('wrong-type', 'audit')];
    expect(spoken(shown(partial(en, mixed)))).to.equal('One part of this analysis could not be read.');
  });

  it('says nothing about a member that no reader sees, such as the version', () => {
    expect(written(shown(partial(en, [problem('wrong-type', 'version'), problem('wrong-type', '$schema')])))).to.equal(
      '',
    );
  });
});
