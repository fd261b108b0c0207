/**
 * Pages that break what scripts usually rely on. Each takes something of the platform away, or puts something else in its place,
 * before the script of the elements runs.
 */

/** A page that a card has to survive. */
export interface HostilePage {
  /** A classic script in the head, before the script of the elements. */
  readonly script?: string;
  /** Markup before the card. */
  readonly before?: string;
  /** Markup after the card. */
  readonly after?: string;
  /** The content type of the page. */
  readonly type?: string;
  /** The Content-Security-Policy of the page. */
  readonly csp?: string;
}

const scripts = (all: Record<string, string>): Record<string, HostilePage> =>
  Object.fromEntries(Object.entries(all).map(([name, script]) => [name, { script }]));

const html = (charset: string): HostilePage => ({ type: `text/html; charset=${charset}` });

/** Pages whose scripts are read in another encoding than UTF-8. */
export const CHARSETS: Record<string, HostilePage> = {
  'windows-1252 in its header': html('windows-1252'),
  'shift_jis in its header': html('shift_jis'),
  'utf-16le for its scripts': { before: '' },
  'windows-1251 in its header': html('windows-1251'),
  'gb18030 in its header': html('gb18030'),
};
delete CHARSETS['utf-16le for its scripts'];

/** Names of methods that libraries have added to `Object.prototype`, and names that Lit and browsers read from option objects. */
const MEMBERS =
  'extend each forEach map filter merge clone keys values size isEmpty contains remove add has get set value writable ' +
  'configurable enumerable toJSONString parseJSON inherits watch type state attribute reflect converter hasChanged noAccessor ' +
  'wrapped useDefault initialize toAttribute fromAttribute method mode body credentials headers integrity keepalive redirect ' +
  'referrer referrerPolicy signal window priority duplex cache once passive capture childList attributes attributeFilter ' +
  'attributeOldValue characterData characterDataOldValue subtree root rootMargin threshold delegatesFocus slotAssignment ' +
  'clonable serializable bubbles composed cancelable detail behavior block inline preventScroll focusVisible top left ' +
  'localeMatcher style currency unit notation numberingSystem calendar hour12 timeStyle dateStyle weekday era host isConnected ' +
  'renderBefore creationScope strings then next done raw isWhole attributeChanged getUpdateComplete constructorName';

const extend = (target: string, names: string, value: string): string =>
  names
    .split(' ')
    .map((name) => `${target}.prototype[${JSON.stringify(name)}] = ${value};`)
    .join('\n');

/** Pages that add enumerable members to the prototypes of all objects. */
export const PROTOTYPES: Record<string, HostilePage> = scripts({
  'methods on Object.prototype': extend('Object', 'extend each clone merge keys isEmpty', 'function () { return this }'),
  'methods on Array.prototype': extend('Array', MEMBERS.replace(/\b(map|filter|forEach|keys|values)\b ?/g, ''), '() => {}'),
});
