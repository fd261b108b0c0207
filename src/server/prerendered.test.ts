/** Rendered stories in a browser: without scripts, and when the script comes. */
import { expect } from '@open-wc/testing';
import { storyJson } from '../testing/fixtures/story-json.js';
import { renderOnServer, visitWithoutScripts, visitWithScripts } from '../testing/server.js';
import type { RenderOptions } from './render-story.js';

const SCRIPT = '<script type="module" src="/src/define.ts"></script>';

/** A page that has a story between other things. */
async function pageWith(options: RenderOptions = {}, data: unknown = storyJson, head = SCRIPT): Promise<string> {
  const { html } = await renderOnServer(data, options);
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>${head}
    <h1>A page</h1>${html}<p>What follows.</p></html>`;
}

describe('a rendered story', () => {
  it('x', async () => {
    const html = await pageWith();
    const { told, value } = await visitWithoutScripts({ html, after: '1', before: 'matchMedia("(scripting: none)").matches' });
    console.log(told.join('\n'), value);
    const c = await visitWithScripts({ html });
    console.log(c.then.told.join('\n'));
    console.log(c.first.picture === c.then.picture, c.shift, c.requests.join(' '), c.violations.join('\n'));
    expect(1).to.equal(1);
  });
});
