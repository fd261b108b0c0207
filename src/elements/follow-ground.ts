/**
 * Keeps elements legible on a dark page that does not set `color-scheme`, and on a light ground in a dark page. On a ground on
 * which neither palette is legible, an element gets a background of its own, `paper`.
 */
import type { ReactiveElement } from 'lit';
import { mutationObserver } from '../dom/mutation-observer.js';
import { plain } from '../dom/plain.js';
import { groundOf, readColour, type Ground } from './ground.js';

type GroundedElement = ReactiveElement & { readonly theme: string };

/**
 * The lightness that the ground must have for the light and for the dark palette, so that small print has a contrast of 4.5:1 and
 * the hues of the lenses have 3:1: https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
const MIN_LIGHT_GREY = 0.8;
const MAX_DARK_GREY = 0.26;

/** The shortest time between two checks of the ground, for pages that write styles in every frame. */
const MIN_PAUSE_MS = 100;

const elements = new Set<GroundedElement>();
const waiting = new Set<GroundedElement>();
/** The boxes around elements, whose attributes are observed. */
const boxes = new WeakSet<EventTarget>();
let observer: ReturnType<typeof mutationObserver> | undefined;
let pause = 0;
let isStale = false;

/** Follows the ground of an element from its first render on. An element inside another story element uses the outer ground. */
export function followGround(host: GroundedElement): void {
  let theme: string | undefined;
  host.addController({
    hostConnected() {
      if (host.closest('.base[part=base]')) return;
      watch();
      elements.add(host);
      if (host.hasUpdated) wait(host);
    },
    hostDisconnected: () => elements.delete(host),
    hostUpdated() {
      if (theme !== (theme = host.theme)) wait(host);
    },
  });
}

/** Checks all elements of one render together, before the browser paints them. */
function wait(host: GroundedElement): void {
  if (!elements.has(host)) return;
  if (waiting.size === 0) {
    queueMicrotask(() => {
      look(waiting);
      waiting.clear();
    });
  }
  waiting.add(host);
}

/** Reads all styles before it writes any. */
function look(hosts: Iterable<GroundedElement>): void {
  const known = new Map<Element, Ground>();
  for (const [host, name] of [...hosts].map((host) => [host, choose(host, known)] as const)) {
    for (const { classList } of host.renderRoot.querySelectorAll('.base')) {
      for (const other of ['light', 'dark', 'paper']) classList.toggle(other, other === name);
    }
  }
}

/** The palette, or `paper`, where the ground contradicts the colour scheme. */
function choose(host: GroundedElement, known: Map<Element, Ground>): string {
  const { grey, scheme } = groundOf(host, known, observe);
  const style = getComputedStyle(host);
  if (
    /^(light|dark)$/.test(host.theme) ||
    // The page has set a scheme that differs from the scheme of the ground: keep the choice of the page.
    scheme !== style.colorScheme ||
    style.getPropertyValue('--story-ink') ||
    style.getPropertyValue('--story-paper') ||
    prefers('(forced-colors: active)')?.matches
  ) {
    return '';
  }
  const isDark = readColour(style.columnRuleColor)[0] > 0.5;
  if (grey >= MIN_LIGHT_GREY) return isDark ? 'light' : '';
  if (grey <= MAX_DARK_GREY) return isDark ? '' : 'dark';
  return grey > MAX_DARK_GREY ? 'paper' : ''; // `NaN`, an unknown ground, is not greater.
}

/** A media query, or nothing on a page that has no `matchMedia`, or has replaced it. */
function prefers(query: string): MediaQueryList | undefined {
  try {
    return matchMedia(query);
  } catch {
    return undefined;
  }
}

function observe(box: Element): void {
  if (boxes.has(box)) return;
  boxes.add(box);
  observer?.observe(box, plain({ attributes: true }));
}

/** Checks the ground of all elements at once, and again after a pause if it was called in the meantime. */
function change(): void {
  isStale = pause > 0;
  if (isStale) return;
  look(elements);
  pause = window.setTimeout(() => {
    pause = 0;
    if (isStale) change();
  }, MIN_PAUSE_MS);
}

function watch(): void {
  if (observer) return;
  observer = mutationObserver(change);
  prefers('(prefers-color-scheme: dark)')?.addEventListener?.('change', change);
  document.addEventListener('transitionend', ({ target }) => {
    if (target && boxes.has(target)) change();
  });
  document.addEventListener('change', () => setTimeout(change)); // themes that a check box chooses, by CSS alone
  document.addEventListener('load', ({ target }) => target && 'sheet' in target && setTimeout(change), true);
}
