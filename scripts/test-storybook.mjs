/**
 * Uses the built Storybook as a designer does: its controls, its toolbar, the snippets of its docs pages and the copy button of
 * the composer. `npm run test:storybook`, after `npm run build:storybook`. Prints each test, and fails if one fails.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview as serve } from 'vite';
import { findChromium } from './browsers.mjs';
import { root } from './bundle.mjs';

const server = await serve({
  configFile: false,
  root,
  logLevel: 'error',
  build: { outDir: 'storybook-static' },
  preview: { port: 0, host: 'localhost' },
});
const [origin] = server.resolvedUrls.local;
const browser = await chromium.launch(await findChromium());
const context = await browser.newContext({ viewport: { width: 1400, height: 1400 }, colorScheme: 'light' });
await context.grantPermissions(['clipboard-read', 'clipboard-write']);
const page = await context.newPage();
page.setDefaultTimeout(20_000);
const preview = page.frameLocator('#storybook-preview-iframe');

const { entries } = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8'));
const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** Opens a story or a docs page, such as `story/story-card--full`. */
const open = (path) => page.goto(`${origin}?path=/${path}`);

const panel = page.locator('#storybook-panel-root');
/** The row of the controls panel for an attribute, a property or a token. */
const row = (name) =>
  panel.locator('tr').filter({ has: page.locator('td:first-child').getByText(name, { exact: true }) });

/** Waits until a value that is read again and again is the expected one. */
async function eventually(look, expected) {
  for (let tries = 0; tries < 50 && (await look()) !== expected; tries++) await page.waitForTimeout(100);
  assert.equal(await look(), expected);
}

async function choose(tool, value) {
  await page.getByRole('button', { name: tool }).click();
  await page.getByText(value, { exact: true }).click();
}

const attribute = (name) => () => preview.locator('story-card').getAttribute(name);
const styleOf = (selector, property) => () =>
  preview.locator(selector).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const copied = () => page.evaluate(() => navigator.clipboard.readText());

/** The code of a story on a docs page. */
async function snippetOf(docs, story) {
  await open(`docs/${docs}--docs`);
  const block = preview.locator(`#anchor--${docs}--${story}`);
  await block.getByRole('switch', { name: 'Show code' }).click();
  return (await block.locator('pre').last().innerText()).trim();
}

const tests = {
  'a control: changes the card, and resetting takes the change back': async () => {
    await open('story/story-card--full');
    await row('variant').getByLabel('summary').check();
    await eventually(attribute('variant'), 'summary');
    await preview.getByRole('link', { name: 'Read the full analysis' }).waitFor();
    await panel.getByRole('button', { name: 'Reset controls' }).click();
    await eventually(attribute('variant'), null);
    await preview.getByRole('heading', { name: 'Power-Knowledge Audit' }).waitFor();
  },

  'a control: reaches an attribute that shares its name with a part': async () => {
    await open('story/story-card--advisory-unopened');
    await preview.getByRole('button', { name: 'Show the analysis' }).waitFor();
    await row('advisory').getByLabel('show').check();
    await preview.getByRole('heading', { name: 'Power-Knowledge Audit' }).waitFor();
  },

  'the controls: offer every attribute of every element, its story and its tokens': async () => {
    for (const { tagName, attributes, cssProperties } of elements) {
      const stories = Object.values(entries).filter(({ title, type }) => title === tagName && type === 'story');
      await open(`story/${stories[0].id}`);
      for (const { name, type } of attributes) {
        const choices = type.text.includes(' | ') ? type.text.split(' | ').length : 0;
        const field = row(name).locator('input, textarea, select, button:has-text("Set")');
        await field.first().waitFor();
        if (choices) assert.equal(await row(name).locator('input[type=radio], option:enabled').count(), choices, name);
      }
      await row('story').getByRole('button').first().waitFor();
      for (const { name } of cssProperties) {
        assert.ok(await row(name).locator('input, textarea, button').first().isEnabled(), `${tagName}: ${name}`);
      }
    }
  },

  'a token: changes the colour of the card': async () => {
    await open('story/story-card--tokens');
    const field = row('--story-ink').locator('input[type=text], input:not([type])').first();
    await field.fill('rgb(1, 2, 3)');
    await eventually(styleOf('story-card h2', 'color'), 'rgb(1, 2, 3)');
  },

  'the story control: shows the story that is written in it': async () => {
    await open('story/whats-missing--default');
    await row('story')
      .getByRole('button', { name: /Set object/ })
      .click();
    await row('story').locator('textarea').fill('{ "missing": "The night crew was not asked." }');
    await page.keyboard.press('Tab');
    await preview.getByText('The night crew was not asked.').waitFor();
  },

  'the toolbar: changes theme, scheme and direction': async () => {
    await open('story/story-card--full');
    await choose('No theme', 'Theme: newspaper');
    await choose('Scheme of the system', 'Dark');
    await choose('Direction of the language', 'Right to left');
    await eventually(styleOf('story-card >> .base >> nth=0', 'background-color'), 'rgb(25, 23, 20)');
    await eventually(styleOf('story-card', 'direction'), 'rtl');
  },

  'the composer: opens with the default card': async () => {
    await open('story/compose--compose-your-card');
    await preview.locator('compose-card pre').waitFor();
    await page.waitForTimeout(1000);
    assert.equal(
      await preview.locator('compose-card pre').innerText(),
      '<script type="module" src="story-elements.js"></script>\n<story-card src="stories/reservoir.json"></story-card>',
    );
  },

  'the composer: copies the HTML to the clipboard': async () => {
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await preview.getByRole('button', { name: 'Copy the HTML' }).click();
    await preview.getByText('Copied.').waitFor();
    assert.equal(await copied(), await preview.locator('compose-card pre').innerText());
  },

  'the links: copy to the clipboard once the story is played': async () => {
    for (const story of ['cite-copy-print', 'copying-not-allowed']) {
      await open(`story/story-links--${story}`);
      await page.getByRole('tab', { name: /Interactions/ }).click();
      await panel.getByText(/^pass$/i).waitFor();
      await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
      await preview.getByRole('button', { name: 'Copy link' }).click();
      await eventually(copied, 'https://example.org/stories/hollin-head-drought-order');
    }
  },

  'a snippet: is the element as an embedder writes it': async () => {
    assert.equal(
      await snippetOf('story-card', 'summary'),
      '<story-card src="stories/reservoir.json" variant="summary"></story-card>',
    );
    assert.equal(
      await snippetOf('story-headline', 'without-headline'),
      `<story-headline>\n  <script type="application/json">\n    {\n      "summary": "A summary without a headline."\n    }\n  </script>\n</story-headline>`,
    );
  },

  'the docs pages: all show their content': async () => {
    for (const { id, type } of Object.values(entries)) {
      if (type !== 'docs') continue;
      await open(`docs/${id}`);
      await preview.locator('#storybook-docs .sbdocs-content').waitFor();
      await preview.locator('.sb-story').first().waitFor();
      assert.equal(await preview.locator('.sb-errordisplay:visible').count(), 0, id);
    }
  },
};

for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`✓ ${name}`);
  } catch (error) {
    console.error(`✗ ${name}\n${error.stack}`);
    process.exitCode = 1;
  }
}
await browser.close();
await server.close();
