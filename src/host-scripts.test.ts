/** Scripts of others do not keep a card from working, and a card leaves their page as it found it. */
import { expect } from '@open-wc/testing';
import { openHost, openPage, readyCard, STORY_URL, type HostWindow } from './testing/hosts/host-page.js';
import { SCRIPTS } from './testing/hosts/scripts.js';
import { find, spoken } from './testing/observe.js';
import { settled } from './testing/page.js';

const LISTEN = `<script>
  told = [];
  ['story-load', 'story-navigate', 'error'].forEach(function (type) {
    addEventListener(type, function (event) { told.push(event.message || type); event.preventDefault() });
  });
</script>`;

describe('a card beside the scripts of others', () => {
  let expected: string;

  before(async () => {
    expected = spoken((await openHost({}, 'back-href="/back"')).card);
    expect(expected).to.include('The Hollin Head drought order');
  });

  for (const [name, load] of Object.entries(SCRIPTS)) {
    for (const order of ['before', 'after'] as const) {
      it(`shows its story and tells of it with ${name} ${order} it`, async () => {
        const script = await load();
        const host = order === 'before' ? { head: LISTEN + script } : { head: LISTEN, late: script };
        const { page, card } = await openHost(host, 'back-href="/back"');
        expect(spoken(card)).to.equal(expected);
        find(card, 'a[href="/back"]').click();
        card.story = { headline: 'Another', pathways: [{ title: 'First', text: 'One.' }, { text: 'Two.' }] };
        await settled(card);
        expect(spoken(card)).to.match(/Another.*First.*One\..*Two\./);
        expect((page as unknown as { told: string[] }).told.join()).to.equal('story-load,story-navigate,story-load');
      });
    }
  }
});

describe('a page that had a card', () => {
  /** All that a script might leave on its page, as text. */
  function look(page: HostWindow): Record<string, string> {
    const { document } = page;
    const kinds = Object.getOwnPropertyNames(page).filter((name) => /^[A-Z]/.test(name));
    const shapes = kinds.map((name): [string, string] => {
      const kind = (page as unknown as Record<string, { prototype?: object } | undefined>)[name];
      return [name, [shape(kind), shape(kind?.prototype)].join(' / ')];
    });
    const attributes = ({ attributes }: Element) => [...attributes].map(({ name, value }) => `${name}=${value}`).join();
    return {
      ...Object.fromEntries(shapes),
      variables: Object.getOwnPropertyNames(page).join(' '),
      sheets: `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
      html: attributes(document.documentElement),
      body: attributes(document.body),
      elements: [...document.querySelectorAll('*')].map(({ localName }) => localName).join(' '),
    };
  }

  /** Held, for what nobody holds WebKit may make anew. */
  const identities = new Map<unknown, number>();
  let count = 0;

  /** What an object has, each function known by which one it is. */
  function shape(object: unknown): string {
    if (!(object instanceof Object) && typeof object !== 'function' && typeof object !== 'object') return typeof object;
    if (!object) return 'null';
    const known = (value: unknown) => {
      if (typeof value !== 'function') return typeof value;
      if (!identities.has(value)) identities.set(value, count++);
      return `#${identities.get(value)}`;
    };
    return Reflect.ownKeys(object)
      .map((key) => {
        const { value, get, set, enumerable } = Object.getOwnPropertyDescriptor(object, key)! as Record<
          string,
          unknown
        >;
        return [String(key), known(value), known(get), known(set), String(enumerable)].join();
      })
      .join(' ');
  }

  async function use(script: string): Promise<{ earlier: Record<string, string>; later: Record<string, string> }> {
    const page = await openPage('<!doctype html><html lang="en"><title>Host</title><body class="host"></body></html>');
    const { document } = page;
    const earlier = look(page);
    const element = Object.assign(
      document.createElement('script'),
      script.endsWith('iife.js') ? {} : { type: 'module' },
    );
    element.src = script;
    const card = document.createElement('story-card');
    card.setAttribute('src', STORY_URL);
    document.body.append(element, card);
    await readyCard(page);
    card.remove();
    element.remove();
    return { earlier, later: look(page) };
  }

  it('is as it was, but for the one variable of the classic script', async () => {
    const { earlier, later } = await use('/story-elements.iife.js');
    expect(changes(earlier, later)).to.deep.equal(['storyElements']);
  });

  it('is as it was with the autoloader’s modules', async () => {
    const { earlier, later } = await use('/cdn/autoload.js');
    expect(changes(earlier, later)).to.deep.equal([]);
  });

  /** What is other than before: variables that are new, and the names of what else changed. */
  function changes(earlier: Record<string, string>, later: Record<string, string>): string[] {
    const known = earlier['variables']!.split(' ');
    const variables = later['variables']!.split(' ').filter((name) => !known.includes(name));
    return [
      ...variables,
      ...Object.keys(earlier).filter((name) => name !== 'variables' && earlier[name] !== later[name]),
    ];
  }
});
