/**
 * The words of the interface, in the language of the page around each element.
 *
 * Only English is there from the start. Another language is loaded when the first element is in want of it, and elements wait a
 * moment for it, so that their text does not change under the reader's eyes; when it is late, or fails, there is English.
 */
import type { ReactiveElement } from 'lit';
import { hostOf } from '../dom/host-of.js';
import { mutationObserver } from '../dom/mutation-observer.js';
import { plain } from '../dom/plain.js';
import { remember } from './bounded-cache.js';
import { en, type Strings } from './en.js';
import { languages, type LoadLanguage } from './languages.js';
import { lookup } from './lookup.js';

/** Milliseconds that elements wait for a language before they show English. */
const PATIENCE = 2000;

/** By tag: the strings, how to load them, or nothing while they are on their way. */
const known = new Map<string, Strings | LoadLanguage | undefined>(Object.entries(languages)).set('en', en);

/** By tag: what embedders brought, which stands over what is loaded. */
const brought = new Map<string, Partial<Strings>>();

/** Strings with the numbers and dates of a region, by tag. */
const regional = new Map<string, Strings>();

/** What each element on the page does when there may be other words for it. */
const listeners = new Set<() => void>();
let observer: ReturnType<typeof mutationObserver> | undefined;

const tell = (): void => listeners.forEach((listener) => listener());

/**
 * Brings a language for the interface, or other words for one that there is. What is left out stays as it is, or is in English;
 * numbers, dates and percentages are as in the language `lang`, by default the tag.
 *
 * ```js
 * registerLanguage('it', { back: 'Tutte le storie' });
 * ```
 *
 * @param tag - the language as in a `lang` attribute, such as `it` or `pt-PT`
 */
export function registerLanguage(tag: string, strings: Partial<Strings>): void {
  const key = tag.toLowerCase();
  brought.set(key, { ...brought.get(key), ...strings });
  const found = known.get(key);
  if (typeof found !== 'function') known.set(key, { ...en, lang: tag, ...found, ...strings });
  regional.clear();
  tell();
}

/** Has all words of a language there: what an embedder brought for it stands over them. */
export function provideLanguage(tag: string, strings: Strings): void {
  known.set(tag, { ...strings, ...brought.get(tag) });
}

/**
 * Keeps an element in the language of the page around it.
 *
 * @returns what gives the strings, or nothing while the first that are wanted are on their way
 */
export function localize(host: ReactiveElement): () => Strings | undefined {
  let strings: Strings | undefined;
  const listen = (): void => {
    if (choose(languageAround(host)) !== strings) host.requestUpdate();
  };
  host.addController({
    hostConnected() {
      if (!observer) {
        observer = mutationObserver(tell);
        observer.observe(host.ownerDocument, plain<MutationObserverInit>({ subtree: true, attributeFilter: ['lang'] }));
      }
      listeners.add(listen);
    },
    hostDisconnected: () => listeners.delete(listen),
  });
  return () => (strings = choose(languageAround(host)) ?? strings);
}

/** The nearest `lang`, from the element itself up through shadow roots. */
const languageAround = (from: Element | undefined): string =>
  from ? (langOf(from, from.closest('[lang]')) ?? languageAround(hostOf(from))) : '';

/** Uses the method of `from` if `above` is a form with a field named `getAttribute`. */
function langOf(from: Element, above: Element | null): string | null | undefined {
  const getAttribute: unknown = above?.getAttribute;
  return typeof getAttribute === 'function'
    ? above!.getAttribute('lang')
    : above && from.getAttribute.call(above, 'lang');
}

/** The best strings for a tag, or nothing while they are on their way. */
function choose(tag: string): Strings | undefined {
  const range = lookup(tag, (range) => known.has(range));
  const found = known.get(range || 'en');
  if (typeof found === 'function') return void load(range, found);
  return found && range && range.length < tag.length ? inRegion(found, tag) : found;
}

const inRegion = (strings: Strings, lang: string): Strings =>
  remember(regional, lang, () => (isLocale(lang) ? { ...strings, lang } : strings));

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function load(tag: string, loadLanguage: LoadLanguage): void {
  const settle = (strings?: Strings): void => {
    // A language that is not known is told in English; one that is late may still come.
    if (strings) provideLanguage(tag, strings);
    else if (!known.get(tag)) {
      if (brought.has(tag)) provideLanguage(tag, { ...en, lang: tag });
      else known.delete(tag);
    }
    tell();
  };
  known.set(tag, undefined);
  setTimeout(settle, PATIENCE);
  loadLanguage().then(
    (module) => settle(module.default),
    (error: unknown) => {
      console.warn(`story-analysis-elements: “${tag}” could not be loaded, so the interface is in English.`, error);
      settle();
    },
  );
}
