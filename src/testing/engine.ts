/** What tests may ask of the browser that they run in. */

/** Whether the browser can be made to print, or to prefer what its reader does not: only Chromium's can. */
export const canEmulate = /Chrom(e|ium)\//.test(navigator.userAgent);

/** Whether this is WebKit, which is told apart by what it does in its own way. */
export const isWebKit = !canEmulate && /AppleWebKit/.test(navigator.userAgent);

/** Whether it opens windows for tests, and gives them a size: WebKit's driver has no command for either. */
export const canOpenWindows = !isWebKit;
