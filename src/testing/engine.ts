/** The browser that runs the tests, and its abilities. */

/** Whether tests can emulate print and the preferences of a reader. Only Chromium has commands for that. */
export const canEmulate = /Chrom(e|ium)\//.test(navigator.userAgent);

/** Whether this is WebKit. Some tests expect another result there. */
export const isWebKit = !canEmulate && /AppleWebKit/.test(navigator.userAgent);

/** Whether tests can open windows and set their size. WebKit's driver has no commands for that. */
export const canOpenWindows = !isWebKit;
