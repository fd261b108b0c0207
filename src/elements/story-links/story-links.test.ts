import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryShareEvent } from '../../events.js';
import { click, ELSEWHERE, watchClicks } from '../../testing/follow.js';
import { find, findAll, focused, headings, links, rendered, spoken } from '../../testing/observe.js';
import { place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './story-links.define.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<story-links>', () => {
  const part = {
    original: {
      headline: 'Port Merrow *approves* channel',
      url: 'https://gazette.example/channel?page=1&copy=2',
      publisher: 'The Merrow Gazette',
      author: 'Staff reporter',
      published: '2026-02-27',
    },
    sources: [
      { title: 'Sediment **survey**', url: 'https://port.example/survey.pdf', publisher: 'Harbour Board' },
      'Minutes of the board',
      'https://port.example/minutes',
      { publisher: 'The ferry company' },
    ],
    related: [
      { headline: 'What a mudflat is worth', url: '/stories/mudflat', publisher: 'Two Rivers Review' },
      { url: '../stories/quay' },
    ],
  };
  const show = (story: Record<string, unknown> = part) => place('story-links', { story });
  const button = (element: Element, label: string) =>
    findAll(element, 'button').find((button) => spoken(button) === label)!;
  /** The groups of links: each heading with the items under it. */
  const groups = (element: Element) =>
    Object.fromEntries(
      findAll(element, '.links > div:has(ul)').map((group) => [
        spoken(find(group, '[part=item]')),
        findAll(group, 'li').map(spoken),
      ]),
    );

  keepsThePromisesOfEverySection({
    tag: 'story-links',
    part,
    says: ['Port Merrow approves channel', 'Staff reporter, The Merrow Gazette, 27 February 2026', 'Sediment survey'],
    prose: ['Minutes of the board', 'What a mudflat is worth'],
    heading: { text: 'Links', depth: 1 },
    parts: ['section', 'title', 'body', 'item', 'list', 'link', 'actions', 'button'],
    without: { headline: 'Only a headline' },
  });

  it('lists the original, the sources and related stories under headings of their own', async () => {
    const element = await show();
    expect(headings(element)).to.deep.equal([
      'h3 Links',
      'h4 Original article',
      'h4 Sources',
      'h4 Related stories',
      'h4 Use this analysis',
    ]);
    expect(groups(element)).to.deep.equal({
      'Original article': ['Port Merrow approves channel Staff reporter, The Merrow Gazette, 27 February 2026'],
      Sources: [
        'Sediment survey Harbour Board',
        'Minutes of the board',
        'https://port.example/minutes',
        'The ferry company',
      ],
      'Related stories': ['What a mudflat is worth Two Rivers Review', '../stories/quay'],
    });
  });

  it('links each to its address, and leaves what has none as text', async () => {
    expect(links(await show())).to.deep.equal({
      'Port Merrow approves channel': 'https://gazette.example/channel?page=1&copy=2',
      'Sediment survey': 'https://port.example/survey.pdf',
      'https://port.example/minutes': 'https://port.example/minutes',
      'What a mudflat is worth': '/stories/mudflat',
      '../stories/quay': '../stories/quay',
    });
  });

  it('shows any of the three without the others', async () => {
    for (const name of ['original', 'sources', 'related'] as const) {
      const element = await show({ [name]: part[name] });
      expect(Object.keys(groups(element)), name).to.have.length(1);
    }
  });

  it('names the original by what is known of it', async () => {
    const original = async (original: object) => groups(await show({ original }))['Original article']![0];
    expect(await original({ url: 'https://gazette.example/1' })).to.equal('https://gazette.example/1');
    expect(await original({ publisher: 'Gazette', author: 'A. Reporter' })).to.equal('A. Reporter, Gazette');
    expect(await original({ headline: 'A headline', published: 'last week' })).to.equal('A headline last week');
  });

  it('shows every link, also where browsers do not agree on its address', async () => {
    const urls = ['https:host', 'http:a/b', 'https://[::1]/', 'mailto:board', '//port.example', '?', '#', 'a b'];
    const element = await show({ related: urls.map((url) => ({ headline: `To ${url}`, url })) });
    expect(spoken(element)).to.include('To a b');
    expect(findAll(element, '[part=list] li')).to.have.length(urls.length);
  });

  it('shows an unsafe address as text, and never as a link', async () => {
    const url = 'javascript:alert(1)';
    const element = await show({
      url,
      original: { headline: 'Original', url },
      sources: [{ title: 'Source', url }, { url }],
      related: [{ headline: 'Related', url: ' java\nscript:alert(1)' }],
    });
    expect(findAll(element, 'a')).to.be.empty;
    expect(groups(element)).to.deep.equal({
      'Original article': [`Original ${url}`],
      Sources: [`Source ${url}`, url],
      'Related stories': ['Related java script:alert(1)'],
    });
    expect(element.problems.map(({ path, code }) => `${code} ${path}`)).to.deep.equal([
      'unsafe-url url',
      'unsafe-url original.url',
      'unsafe-url sources[0].url',
      'unsafe-url sources[1].url',
      'unsafe-url related[0].url',
    ]);
  });

  it('stresses what Markdown marks ask to be stressed', async () => {
    expect(findAll(await show(), 'em, strong').map(spoken)).to.deep.equal(['approves', 'survey']);
  });

  describe('a link to a related story', () => {
    const clicks = watchClicks();
    const linkOf = (element: Element, label: string) => findAll(element, 'a').find((link) => spoken(link) === label)!;

    it('tells the page where it leads, and is then followed', async () => {
      click(linkOf(await show(), 'What a mudflat is worth'));
      expect(clicks.told).to.deep.equal([['/stories/mudflat', 'related']]);
      expect(clicks.followed).to.be.true;
    });

    it('is not followed where the page goes there itself', async () => {
      const element = await show();
      element.addEventListener('story-navigate', (event) => event.preventDefault());
      click(linkOf(element, 'What a mudflat is worth'));
      expect(clicks.followed).to.be.false;
    });

    it('is the browser’s where it opens something else', async () => {
      const link = linkOf(await show(), 'What a mudflat is worth');
      for (const how of ELSEWHERE) {
        click(link, how);
        expect(clicks.followed, JSON.stringify(how)).to.be.true;
      }
      expect(clicks.told).to.be.empty;
    });

    it('alone asks the page: sources and the original lie elsewhere', async () => {
      const element = await show();
      click(linkOf(element, 'Sediment survey'));
      click(linkOf(element, 'Port Merrow approves channel'));
      expect(clicks.told).to.be.empty;
    });
  });

  describe('the ways to use it', () => {
    const story = {
      ...part,
      headline: 'The harbour feeds four hundred families.',
      url: '/stories/harbour',
      published: '2026-03-02',
      provenance: { engine: 'Example Engine' },
    };
    const copies: string[] = [];
    const allow = (write: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    const press = async (element: Element, label: string) => {
      setTimeout(() => button(element, label).click());
      const event = (await oneEvent(document.body as never, 'story-share')) as StoryShareEvent;
      await rendered(element);
      return event;
    };
    const told = (element: Element) => spoken(find(element, '.use [role=status]'));

    beforeEach(() => {
      copies.length = 0;
      allow((text) => Promise.resolve(void copies.push(text)));
    });

    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    it('are buttons', async () => {
      const names = findAll(find(await show(story), '[part=actions]'), 'button').map(spoken);
      expect(names).to.deep.equal(['Cite', 'Copy link', 'Print']);
    });

    describe('cite it', () => {
      const press = async (element: Element, key: string) => {
        await sendKeys({ press: key });
        await rendered(element);
      };
      const codes = (element: Element) => findAll(element, '[part=citation]');
      const open = async () => {
        const element = await show(story);
        button(element, 'Cite').click();
        await waitUntil(() => codes(element).length > 0);
        return element;
      };

      it('by the keyboard alone', async () => {
        const element = await show(story);
        button(element, 'Cite').focus();
        expect(button(element, 'Cite').ariaExpanded).to.equal('false');
        await press(element, 'Enter');
        await waitUntil(() => button(element, 'Cite').ariaExpanded === 'true');
        expect(focused() === button(element, 'Cite'), 'the focus stays').to.be.true;
        const names: (string | null)[] = [];
        for (let steps = 0; steps < 6; steps++) {
          await press(element, 'Tab');
          names.push(focused()!.ariaLabel ?? spoken(focused()!));
        }
        expect(names).to.deep.equal([
          'Copy link',
          'Print',
          'Copy the citation in APA',
          'Copy the citation in MLA',
          'Copy the citation in BibTeX',
          'Copy the citation in CSL-JSON',
        ]);
        const copied = oneEvent(element, 'story-share') as Promise<StoryShareEvent>;
        await press(element, 'Enter');
        const { action, text } = await copied;
        await rendered(element);
        expect(action).to.equal('cite');
        expect(copies).to.deep.equal([text]);
        expect(JSON.parse(text!)).to.have.nested.property('[0].title', 'The harbour feeds four hundred families.');
        expect(told(element)).to.equal('Copied.');
        expect(spoken(focused()!)).to.equal('Copied.');
        expect(focused()!.ariaLabel, 'its name is what it shows').to.be.null;
      });

      it('in four styles, each under its name', async () => {
        const element = await open();
        expect(headings(element).slice(-4)).to.deep.equal(['h5 APA', 'h5 MLA', 'h5 BibTeX', 'h5 CSL-JSON']);
        const group = find(element, '[part=citations]');
        expect([group.role, group.ariaLabel]).to.deep.equal(['group', 'Cite as']);
        expect(spoken(codes(element)[0]!)).to.equal(
          'Example Engine. (2026, March 2). The harbour feeds four hundred families ' +
            `[Analysis of “Port Merrow approves channel”]. ${location.origin}/stories/harbour`,
        );
      });

      it('as text that one click selects, and that no browser translates', async () => {
        const element = await open();
        expect(codes(element)).to.have.length(4);
        for (const code of codes(element)) {
          const { userSelect, webkitUserSelect } = getComputedStyle(code);
          expect(userSelect || webkitUserSelect).to.equal('all');
          expect(code.translate).to.be.false;
        }
      });

      it('until the reader closes it, and tells the page of both', async () => {
        const element = await show(story);
        const toggles: [string, boolean][] = [];
        element.addEventListener('story-toggle', ({ name, open }) => toggles.push([name, open]));
        for (const count of [4, 0]) {
          button(element, 'Cite').click();
          await waitUntil(() => codes(element).length === count);
        }
        expect(toggles).to.deep.equal([
          ['cite', true],
          ['cite', false],
        ]);
      });

      it('once for two quick clicks: the citations stay closed, and no event says otherwise', async () => {
        const element = await show(story);
        const toggles: boolean[] = [];
        element.addEventListener('story-toggle', ({ open }) => toggles.push(open));
        button(element, 'Cite').click();
        button(element, 'Cite').click();
        await aTimeout(200);
        expect([button(element, 'Cite').ariaExpanded, codes(element).length, toggles]).to.deep.equal(['false', 0, []]);
      });

      it('where the page may not copy, by the text that is there already', async () => {
        allow(() => Promise.reject(new DOMException('Not here.', 'NotAllowedError')));
        const element = await open();
        const shared = oneEvent(element, 'story-share') as Promise<StoryShareEvent>;
        find(element, '[aria-label="Copy the citation in BibTeX"]').click();
        expect((await shared).text, 'nothing was copied').to.be.undefined;
        await rendered(element);
        expect(told(element)).to.equal('This page does not allow copying. Select the text instead.');
      });

      it('accessibly', async () => expect(await open()).to.be.accessible());
    });

    it('copy its address, or that of the page where it has none that is safe', async () => {
      const addressOf = async (url: string | undefined) =>
        (await press(await show({ ...story, url }), 'Copy link')).text;
      expect(await addressOf('https://stories.example/harbour')).to.equal('https://stories.example/harbour');
      expect(await addressOf(undefined)).to.equal(location.href);
      expect(await addressOf('javascript:alert(1)')).to.equal(location.href);
      expect(copies).to.deep.equal(['https://stories.example/harbour', location.href, location.href]);
    });

    it('print the page', async () => {
      const { print } = window;
      let printed = 0;
      window.print = () => printed++;
      try {
        const event = await press(await show(story), 'Print');
        expect([event.action, event.text]).to.deep.equal(['print', undefined]);
        expect(printed).to.equal(1);
      } finally {
        window.print = print;
      }
    });

    it('give the text to select where the page may not copy', async () => {
      allow(() => Promise.reject(new DOMException('Not here.', 'NotAllowedError')));
      const element = await show(story);
      const event = await press(element, 'Copy link');
      expect(told(element)).to.equal(
        `This page does not allow copying. Select the text instead. ${location.origin}/stories/harbour`,
      );
      expect(event.text, 'nothing was copied').to.be.undefined;
    });

    it('work where the browser has no clipboard at all', async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      const element = await show(story);
      await press(element, 'Copy link');
      expect(told(element)).to.include('This page does not allow copying.');
    });
  });
});
