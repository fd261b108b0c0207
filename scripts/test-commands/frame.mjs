/** Commands for stories in frames. */
import { embedPage } from '../build-embed.mjs';
import { inWindow } from './window.mjs';

const NOTE_VIOLATIONS = () => {
  window.forbidden = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.forbidden.push(violatedDirective));
};

/** All that there is to read on a page, shadow trees and all, and how it is set. */
export const READ = () => {
  const read = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : /^(STYLE|SCRIPT|NOSCRIPT)$/.test(node.nodeName)
        ? ''
        : [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  const { origin, forbidden, hit } = window;
  const { lang, dir, outerHTML } = document.documentElement;
  const { colorScheme } = getComputedStyle(document.documentElement);
  const text = read(document.body).replace(/\s+/g, ' ').trim();
  return {
    origin,
    forbidden,
    hit: String(hit),
    title: document.title,
    lang,
    dir,
    colorScheme,
    markup: outerHTML,
    text,
  };
};

export const frameCommands = {
  /** Builds `embed.html` for these origins. Returns the page, or the error of the build. */
  'embed-page'(_page, { origins }) {
    try {
      return embedPage(origins);
    } catch (error) {
      return String(error);
    }
  },

  /**
   * Opens a page with a frame, runs a script in it and clicks something in the frame; gives back what came of the script, what
   * there is to read in the frame, and the pages that were opened.
   */
  'visit-frame': (page, { url, script, click, ...viewport }) =>
    inWindow(page, viewport, async (tab) => {
      await tab.evaluateOnNewDocument(NOTE_VIOLATIONS);
      await tab.goto(new URL(url, page.url()).href);
      const result = await tab.evaluate(script);
      const [, frame] = tab.frames();
      if (click) {
        await (await frame.waitForSelector(click)).click();
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      const inside = await tab.frames()[1].evaluate(READ);
      const opened = (await tab.browserContext().pages()).filter((other) => other !== tab);
      return { result, ...inside, opened: opened.map((other) => other.url()) };
    }),
};
