import { expect } from '@open-wc/testing';
import { readStory } from '../story/read-story.js';
import { find, findAll, links, spoken } from '../testing/observe.js';
import { place } from '../testing/page.js';
import '../define.js';

const AUDIT = `It is told *once*.
Nobody was asked.

### Suffixscape Audit

- **A**: one
- **B**: two
---
3. third
> A voice.

<P CLASS=x>An <B>editor</B> &amp; a<BR>break</P> <div>\`code\`</div>`;

describe('prose in a card', () => {
  it('has lists, subheadings, pauses, quotes, code and line breaks', async () => {
    const element = await place('story-audit', { story: { audit: AUDIT } });
    const text = find(element, '[part=prose]');
    expect([...text.children].map(({ localName }) => localName).join()).to.equal('p,p,ul,hr,ol,blockquote,p,p');
    expect(spoken(find(text, '.sub'))).to.equal('Suffixscape Audit');
    expect(find<HTMLOListElement>(text, 'ol').start).to.equal(3);
    expect(spoken(text)).not.to.match(/[*#`]|---|&amp;|<|>/);
    expect(getComputedStyle(find(text, 'ul')).listStyleType).to.equal('disc');
    expect(findAll(text, 'br')).to.have.length(2);
  });

  it('shows names, titles and labels on one line, without marks and with entities decoded', async () => {
    const card = await place('story-card', {
      advisory: 'show',
      story: {
        headline: '# The *quay* &amp;\nthe <b>mud</b>',
        category: 'Sea &amp; land',
        advisory: ['loss &amp; **storms**'],
        original: { headline: 'Quay &amp; port', publisher: 'Gazette &amp; Herald', author: 'A &amp; B' },
        score: { value: 8, measures: 'omission', label: 'C&amp;R' },
        lenses: [{ lens: 'Tide &amp; *moon*', signal: 'here &amp; there', text: 'T' }],
        sources: [{ title: 'S &amp; T', url: '/s', publisher: 'P &amp; Q' }, '[Minutes](https://a.example/m)'],
        limitations: ['Two:\n- one\n- two'],
        provenance: { engine: 'E &amp; F', model: 'M &amp; N', reviewedBy: 'R &amp; S' },
      },
    });
    const text = spoken(card);
    for (const words of [
      'The quay & the mud',
      'Sea & land',
      'loss & storms',
      'Gazette & Herald',
      'A & B',
      'C&R',
      'Tide & moon',
    ]) {
      expect(text).to.include(words);
    }
    for (const words of ['here & there', 'S & T', 'P & Q', 'by E & F', 'Reviewed by R & S'])
      expect(text).to.include(words);
    expect(text).not.to.match(/&amp;|\*/);
    expect(find(card, 'article').getAttribute('aria-label')).to.equal('The quay & the mud');
    expect(links(card)).to.include({ Minutes: 'https://a.example/m' });
    expect(findAll(find(card, 'story-limits'), 'li li').map(spoken)).to.deep.equal(['one', 'two']);
    expect(findAll(card, 'a a')).to.be.empty;
  });

  it('has a large first paragraph in a synthesis, unless the synthesis starts with another block', async () => {
    const size = async (synthesis: string) => {
      const element = await place('integrated-synthesis', { story: { synthesis } });
      return parseFloat(getComputedStyle(find(element, '[part=prose] > *')).fontSize);
    };
    const [paragraph, list, subheading] = [await size('A.'), await size('- A\n- B'), await size('### A\n\nB')];
    expect(list).to.be.below(paragraph);
    expect(subheading).to.equal(list);
  });
});

describe('readStory', () => {
  it('reports tags that prose cannot hold, at the path of the text', () => {
    const { problems, story } = readStory({
      headline: 'A <b>headline</b>, a < b, <3 and <placeholder>',
      pathways: [{ text: '<div>One</div><SCRIPT>x</SCRIPT><div>Two</div>' }],
      url: 'https://a.example/<div>',
    });
    expect(problems.map(({ code, path, severity }) => [code, path, severity])).to.deep.equal([
      ['removed-markup', 'pathways[0].text', 'warning'],
    ]);
    expect(problems[0]!.message).to.include('<div>, <script>');
    expect(story?.pathways?.[0]?.text).to.include('<div>One');
  });
});
