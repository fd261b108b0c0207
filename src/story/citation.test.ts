import { expect } from '@open-wc/testing';
import { citations, type CitationStyle } from './citation.js';
import type { Story } from './story.js';

const url = 'https://stories.example/1';

const whole: Story = {
  headline: 'The harbour that was “underused” *feeds* four hundred families.',
  published: '2026-03-02T08:00:00Z',
  modified: '2027-01-01',
  lang: 'en-GB',
  provenance: { engine: 'Example Engine', reviewedBy: 'The story desk' },
  original: { headline: 'Port Merrow **approves** channel' },
};

const cite = (style: CitationStyle, story: Story, address = url) => new Map(citations(story, address)).get(style)!;
const csl = (story: Story) => JSON.parse(cite('CSL-JSON', story)) as [Record<string, unknown>];

describe('a citation', () => {
  it('has four styles', () => {
    expect(citations(whole, url).map(([style]) => style)).to.deep.equal(['APA', 'MLA', 'BibTeX', 'CSL-JSON']);
  });

  it('follows the manual of each style', () => {
    expect(cite('APA', whole)).to.equal(
      'Example Engine. (2026, March 2). The harbour that was “underused” feeds four hundred families ' +
        `[Analysis of “Port Merrow approves channel”]. ${url}`,
    );
    expect(cite('MLA', whole)).to.equal(
      'Example Engine. “The harbour that was ‘underused’ feeds four hundred families.” ' +
        `2 Mar. 2026, ${url}. Analysis of “Port Merrow approves channel”.`,
    );
    expect(cite('BibTeX', whole)).to.equal(`@misc{example2026harbour,
  author = {{Example Engine}},
  title = {{The harbour that was “underused” feeds four hundred families.}},
  year = {2026},
  month = mar,
  day = {2},
  note = {Analysis of “Port Merrow approves channel”},
  url = {${url}}
}`);
    expect(csl(whole)).to.deep.equal([
      {
        id: 'example2026harbour',
        type: 'webpage',
        title: 'The harbour that was “underused” feeds four hundred families.',
        genre: 'Analysis of “Port Merrow approves channel”',
        author: [{ literal: 'Example Engine' }],
        issued: { 'date-parts': [[2026, 3, 2]] },
        language: 'en-GB',
        URL: url,
      },
    ]);
  });

  it('starts with the title if there is no author', () => {
    const story = { headline: 'A headline', published: '2026-09' };
    expect(cite('APA', story)).to.equal(`A headline. (2026, September). ${url}`);
    expect(cite('MLA', story)).to.equal(`“A headline.” Sept. 2026, ${url}.`);
    expect(cite('BibTeX', story)).to.match(/^@misc\{2026headline,\n {2}title = /);
    expect(csl(story)[0]).not.to.have.property('author');
  });

  it('does not name the reviewer as the author', () => {
    for (const [, text] of citations(whole, url)) expect(text).not.to.include('desk');
  });

  it('leaves out absent parts', () => {
    expect(citations({}, url)).to.deep.equal([
      ['APA', `(n.d.). ${url}`],
      ['MLA', `${url}.`],
      ['BibTeX', `@misc{analysis,\n  url = {${url}}\n}`],
      ['CSL-JSON', JSON.stringify([{ id: 'analysis', type: 'webpage', URL: url }])],
    ]);
    const about = { original: { headline: 'Another' } };
    expect(cite('APA', about)).to.equal(`[Analysis of “Another”]. (n.d.). ${url}`);
    expect(cite('MLA', about)).to.equal(`${url}. Analysis of “Another”.`);
  });

  it('has the date of the last change if there is no date of publication', () => {
    expect(cite('APA', { headline: 'A headline', modified: '2027' })).to.equal(`A headline. (2027). ${url}`);
  });

  it('keeps a date in words as it is written', () => {
    for (const published of ['Spring 2026', '2026-13-40', '12/03/2026']) {
      const story = { headline: 'A headline', published };
      expect(cite('APA', story)).to.equal(`A headline. (${published}). ${url}`);
      expect(cite('MLA', story)).to.equal(`“A headline.” ${published}, ${url}.`);
      expect(cite('BibTeX', story)).to.include(`year = {${published}},\n  url`);
      expect(csl(story)[0]!.issued).to.deep.equal({ literal: published });
    }
  });

  it('abbreviates months as MLA does', () => {
    const month = (number: string) => cite('MLA', { published: `2026-${number}-10` }).split(' ')[1];
    expect(['01', '05', '06', '07', '09', '12'].map(month)).to.deep.equal([
      'Jan.',
      'May',
      'June',
      'July',
      'Sept.',
      'Dec.',
    ]);
  });

  it('adds no full stop to a title that ends in a mark', () => {
    const story = { headline: 'Who pays?', provenance: { engine: 'Engine Inc.' } };
    expect(cite('APA', story)).to.equal(`Engine Inc. (n.d.). Who pays? ${url}`);
    expect(cite('MLA', story)).to.equal(`Engine Inc. “Who pays?” ${url}.`);
  });

  it('writes single quotation marks within a quotation', () => {
    expect(cite('MLA', { headline: 'He said "never", "not once"' })).to.equal(`“He said ‘never’, ‘not once’.” ${url}.`);
  });

  it('has no control characters, no direction marks and no line breaks from the story', () => {
    const headline = 'A\u001b[31m \u202eB\u0085\nC &#8206;**D**';
    const story = { headline, published: 'Spring\n2026', provenance: { engine: 'E\u0007ngine' }, lang: 'e\u009bn' };
    for (const [style, text] of citations(story, 'https://a.example/\n1')) {
      expect(text, style).not.to.match(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u202e]/);
      if (style !== 'BibTeX') expect(text, style).not.to.include('\n');
      expect(text, style).to.include('C D');
    }
  });

  it('keeps text in other scripts as it is', () => {
    const story = { headline: 'من يشرب من البئر؟', lang: 'ar', provenance: { engine: 'محرك' } };
    expect(cite('APA', story)).to.equal(`محرك. (n.d.). من يشرب من البئر؟ ${url}`);
    expect(cite('BibTeX', story))
      .to.match(/^@misc\{analysis,/)
      .and.to.include('title = {{من يشرب من البئر؟}}');
    expect(csl(story)[0]).to.include({ title: 'من يشرب من البئر؟', language: 'ar' });
  });

  describe('for BibTeX', () => {
    it('escapes the commands of TeX', () => {
      const headline = 'Is 5% of $3 & #1_a {or \\b} ~ ^ a}';
      expect(cite('BibTeX', { headline })).to.include(
        'title = {{Is 5\\% of \\$3 \\& \\#1\\_a \\textbraceleft{}or \\textbackslash{}b\\textbraceright{} ' +
          '\\textasciitilde{} \\textasciicircum{} a\\textbraceright{}}}',
      );
    });

    it('has balanced braces for any text', () => {
      const text = cite(
        'BibTeX',
        { headline: '}}{\\', provenance: { engine: '{{{' } },
        'https://x.example/?a={%20&b=}}',
      );
      expect(text.split('{')).to.have.length(text.split('}').length);
      expect(text).to.include('url = {https://x.example/?a=%7B%20&b=%7D%7D}');
    });

    it('has a key of ASCII letters and digits', () => {
      expect(cite('BibTeX', { headline: 'Who—naïvely—gains?', provenance: { engine: 'Žába-Stroj №5' } })).to.match(
        /^@misc\{strojvely,/,
      );
    });
  });
});
