/** Lays out a story as a whole before something measures it. */
import { elementsBelow } from './shadow.js';

/**
 * Lays out the content that the browser skips because of `content-visibility: auto`: content off screen, and content on screen
 * until the browser draws its first frame, which takes long on a busy machine. axe finds the text of skipped content outside of
 * its box, so axe compares the colour of the text with the background of the wrong box.
 *
 * Also changes elements that the browser does not skip now: when the elements above them grow, they may move off screen.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/CSS/content-visibility
 */
export function layOut(root: ParentNode): void {
  for (const element of elementsBelow(root)) {
    const isAuto = getComputedStyle(element).contentVisibility === 'auto';
    if (isAuto && element instanceof HTMLElement) element.style.contentVisibility = 'visible';
  }
}
