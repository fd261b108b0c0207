/** A reader who uses only a keyboard. */
import { sendKeys } from '@web/test-runner-commands';
import { contrast, ground } from './contrast.js';
import { emulate } from './media.js';
import { focused } from './observe.js';

/** A name by which a test recognises an element. */
export const nameOf = (element: Element): string =>
  element.ariaLabel ?? element.textContent.replace(/\s+/g, ' ').trim();

/** Presses Tab until the end of the page, and visits each element that gets the focus. */
export async function tabThrough(visit: (stop: HTMLElement) => unknown): Promise<void> {
  await emulate({});
  for (const reached = new Set<Element | null>([document.body, null]); ;) {
    await sendKeys({ press: 'Tab' });
    const stop = focused();
    if (reached.has(stop)) return;
    reached.add(stop);
    await visit(stop as HTMLElement);
  }
}

/** The faults of the outline of the focused control, by WCAG 2.4.7 and 1.4.11. */
export function faultsOfFocus(element: Element): string[] {
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const ring = new DOMRect(left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach);
  return [
    ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['no outline'] : []),
    ...(contrast(outlineColor, ground(element.parentElement!)) < 3 ? ['a faint outline'] : []),
    ...(isCut(ring, element) ? ['an outline that is cut off'] : []),
  ];
}

/** Whether an ancestor of an element clips a box. */
function isCut(box: DOMRect, element: Element): boolean {
  const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  if (!parent || parent === document.body) return false;
  const { overflowX, overflowClipMargin, contentVisibility, display } = getComputedStyle(parent);
  const cuts = display !== 'contents' && (overflowX !== 'visible' || contentVisibility === 'auto');
  const margin = parseFloat(overflowClipMargin) || 0;
  const { left, top, right, bottom } = parent.getBoundingClientRect();
  const isInside =
    box.left >= left - margin &&
    box.top >= top - margin &&
    box.right <= right + margin &&
    box.bottom <= bottom + margin;
  return (cuts && !isInside) || isCut(box, parent);
}
