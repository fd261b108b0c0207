/** Warns embedders in the console about attributes and properties whose values an element does not know. */
import type { LitElement, PropertyValues } from 'lit';
import { NO_URL } from '../load/fetch-json.js';
import { didYouMean, warnOnce } from '../load/report.js';
import { nearMiss } from '../story/near-miss.js';
import { describeValue } from '../story/problem.js';
import { CHOICES } from './choices.js';

const lists: Readonly<Record<string, string>> = CHOICES;

const warn = ({ localName }: Element, name: string, value: string, text: string): void =>
  warnOnce(`<${localName} ${name}="${value.slice(0, 60)}">: ${text}`);

/** Warns if a value is not in a list. */
export function checkValue(element: Element, name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) {
    warn(element, name, value, `not one of ${known.join(', ')}.${didYouMean(nearMiss(value, known))}`);
  }
}

/** Checks the properties that have changed. No value means the default. */
export function checkChoices(element: LitElement, changed: PropertyValues): void {
  for (const key of changed.keys() as Iterable<string>) {
    const known = lists[`${element.localName} ${key}`] ?? lists[key];
    const name = key === 'headingLevel' ? 'heading-level' : key;
    // A heading level that is not a number is `NaN`: then the warning shows the attribute.
    const value = (element[key as never] as unknown) || element.getAttribute(name);
    if (known && value) {
      checkValue(element, name, typeof value === 'string' ? value : describeValue(value), known.split(' '));
    }
  }
}

/** Finds JSON in attributes, and the `story` that only a property or an inline script can hold. */
export function checkAttributes(element: Element): void {
  for (const { name, value } of element.attributes) {
    // A hyphen or colon marks the attributes of frameworks, which may hold anything.
    if (name === 'story' || (/^(?!src$)[a-z]+$/.test(name) && !lists[name] && NO_URL.test(value))) {
      warn(element, name, value, 'no attribute holds a story. Use an inline script, “src” or the “story” property.');
    }
  }
}
