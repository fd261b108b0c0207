/**
 * Keeps elements legible on a page that is dark and does not say so by `color-scheme`, and on a light ground in a dark page. On a
 * ground on which neither palette is legible, an element stands on paper of its own.
 */
import type { ReactiveElement } from 'lit';
import { mutationObserver } from '../dom/mutation-observer.js';
import { plain } from '../dom/plain.js';
import { groundOf, readColour, type Ground } from './ground.js';

type GroundedElement = ReactiveElement & { readonly theme: string };

/**
 * The light palette needs a ground of at least this grey, and the dark palette one of at most that, for 4.5:1 in small print and
 * 3:1 in the hues of the lenses: https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
const LIGHT = 0.8;
const DARK = 0.26;

/** Milliseconds between two looks, for pages that write styles in every frame. */
const PAUSE = 100;

const elements = new Set<GroundedElement>();
const waiting = new Set<GroundedElement>();
/** The boxes around elements, whose attributes are observed. */
const boxes = new WeakSet<EventTarget>();
let observer: ReturnType<typeof mutationObserver> | undefined;
let pause = 0;
let isStale = false;

/** Follows the ground of an element from when it is first shown. An element inside another one has the ground of that. */
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

/** Elements that are rendered together are looked at together, before the browser paints them. */
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
    // A page that gives a part of itself another scheme than its ground knows what it does.
    scheme !== style.colorScheme ||
    style.getPropertyValue('--story-ink') ||
    style.getPropertyValue('--story-paper') ||
    prefers('(forced-colors: active)')?.matches
  ) {
    return '';
  }
  const isDark = readColour(style.columnRuleColor)[0] > 0.5;
  if (grey >= LIGHT) return isDark ? 'light' : '';
  if (grey <= DARK) return isDark ? '' : 'dark';
  return grey > DARK ? 'paper' : '';
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

/** Looks at once, and then again after a pause if there was more. */
function change(): void {
  isStale = pause > 0;
  if (isStale) return;
  look(elements);
  pause = window.setTimeout(() => {
    pause = 0;
    if (isStale) change();
  }, PAUSE);
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
