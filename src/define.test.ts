/** A page that is there before its elements are: in this file nothing may register them but the test itself. */
import { expect, fixtureSync } from '@open-wc/testing';
import * as library from './index.js';
import { expectLog, faultUrl, newKey } from './testing/faults.js';
import { findAll, headings, rendered, spoken } from './testing/observe.js';
import { inlineJson, settled } from './testing/page.js';
import { TAGS } from './testing/tags.js';
import type { StoryElement } from './index.js';

const registered = () => TAGS.filter((tag) => customElements.get(tag));
const audit = (text: string) => ({ audit: text });

describe('the library', () => {
  it('registers nothing by itself, and upgrades the page when it is told to', async () => {
    expect(registered()).to.be.empty;

    const key = newKey();
    const host = fixtureSync(
      `<div>
        <story-provider>${inlineJson(audit('Inner.'))}<p></p></story-provider>
        <story-card src="${faultUrl('story', { key, story: { headline: 'A headline' } })}"></story-card>
        <story-audit></story-audit>
      </div>`,
    );
    const hidden = host.querySelector('p')!.attachShadow({ mode: 'open' });
    hidden.append(document.createElement('story-audit'));
    Object.assign(host.lastElementChild!, { story: audit('Set early.') });

    // The sections first, as a page may load them: those above them are yet to come.
    await import('./elements/story-audit/story-audit.define.js');
    expect(registered()).to.deep.equal(['story-audit']);
    await rendered(host);
    expect(findAll(host, 'story-audit').map(spoken)).to.deep.equal(['', 'Power-Knowledge Audit Set early.']);

    await import('./define.js');
    expect(registered()).to.deep.equal(TAGS);
    const card = host.querySelector<StoryElement>('story-card')!;
    await expectLog(key, { requests: 1, aborted: 0 });
    await settled(card);
    await rendered(host);
    expect(headings(card)).to.deep.equal(['h2 A headline']);
    expect(findAll(host, 'story-audit').map(spoken)).to.deep.equal([
      'Power-Knowledge Audit Inner.',
      'Power-Knowledge Audit Set early.',
    ]);
  });

  it('hands out the class of every element that it registers', async () => {
    await import('./define.js');
    const classes = Object.values(library) as unknown[];
    for (const tag of TAGS) expect(classes.includes(customElements.get(tag)), tag).to.be.true;
  });
});
