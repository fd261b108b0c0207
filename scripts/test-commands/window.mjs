/** Windows for tests that need one to themselves. */

/** Adds up how much the layout of a page shifts: https://web.dev/articles/cls */
export const WATCH_SHIFT = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** A window of its own, since a page in the background is never laid out. */
export async function inWindow(page, viewport, use) {
  const context = await page.browser().createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport(viewport);
    return await use(tab);
  } finally {
    await context.close();
  }
}
