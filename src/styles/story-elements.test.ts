/** The optional stylesheet, on pages of their own where it stands as an embedder would link it. */
import { expect } from '@open-wc/testing';
import { canEmulate } from '../testing/engine.js';
import { faultUrl } from '../testing/faults.js';
import { layoutShift } from '../testing/media.js';

const LINK = '<link rel="stylesheet" href="/src/styles/story-elements.css">';

/** A page whose script is late, and whose story is later. */
const page = (head: string, attributes = '') =>
  faultUrl('story', {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><meta name="viewport" content="width=device-width"><title>Late</title>${head}
      <script type="module">
        const { fetch } = window;
        window.fetch = async (...request) => (await late(), fetch(...request));
        const late = () => new Promise((resolve) => setTimeout(resolve, 400));
        await late();
        await import('/src/define.ts');
      </script>
      <h1>A page</h1>
      <story-card src="/demo/stories/reservoir.json" ${attributes}><a href="/">A headline</a></story-card>
      <article>${'<p>What follows the card.</p>'.repeat(20)}</article>`,
  });

const visit = (url: string, width: number, until = 'document.querySelector("story-card").state === "ready"') =>
  layoutShift({ url, width, height: 800, until, after: 300 });

describe('the optional stylesheet', () => {
  for (const width of [360, 1280]) {
    (canEmulate ? it : it.skip)(`keeps a page of ${width} px still while a full card loads`, async () => {
      expect(await visit(page(LINK), width)).to.be.below(0.01);
    });
  }

  (canEmulate ? it : it.skip)('is what keeps it still', async () => {
    expect(await visit(page(''), 1280)).to.be.above(0.01);
  });

  describe('where the script never comes', () => {
    /** A frame with a card that is not defined. */
    async function frame(html: string): Promise<Document> {
      const element = document.createElement('iframe');
      element.width = '600';
      element.height = '400';
      element.srcdoc = `${LINK}${html}`;
      const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
      document.body.append(element);
      await loaded;
      return element.contentDocument!;
    }
    afterEach(() => document.querySelector('iframe')?.remove());

    it('gives up the room, and leaves the headline to be read and followed', async () => {
      const document = await frame('<story-card><a href="/">A headline</a></story-card><p>What follows.</p>');
      const card = document.querySelector('story-card')!;
      const height = () => card.getBoundingClientRect().height;
      expect(height(), 'the height of the window').to.be.at.least(400);
      const [reserve] = card.getAnimations();
      expect(reserve!.effect!.getComputedTiming().endTime).to.equal(8000);
      reserve!.finish();
      expect(height()).to.be.within(20, 100);
      expect(document.querySelector('a')!.checkVisibility()).to.be.true;
    });

    it('shows nothing that the page hides', async () => {
      const document = await frame('<story-card hidden>A headline</story-card><story-audit hidden></story-audit>');
      for (const element of document.querySelectorAll('[hidden]')) expect(element.checkVisibility()).to.be.false;
    });

    it('reserves what a page asks for', async () => {
      const document = await frame(
        '<style>story-card { --story-reserve: 123px }</style><story-card></story-card><story-card variant="headline"></story-card>',
      );
      const heights = [...document.querySelectorAll('story-card')].map((card) => card.getBoundingClientRect().height);
      expect(heights).to.deep.equal([123, 123]);
    });
  });
});
