/** Tells embedders in the console of attributes and properties whose values an element does not know. */
import type { LitElement, PropertyValues } from 'lit';
import { didYouMean, warnOnce } from '../load/report.js';
import { NO_URL } from '../load/story-controller.js';
import { nearMiss } from '../story/near-miss.js';
import { describeValue } from '../story/problem.js';

/** The values of each property that has a fixed list of them, the default first. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** The attributes with a check of their own, and `class`, in which a bracket may begin a name. */
const CHECKED_ELSEWHERE = new Set(['src', 'class', 'sections']);

const warn = ({ localName }: Element, name: string, value: string, text: string): void =>
  warnOnce(`<${localName} ${name}="${value.slice(0, 60)}">: ${text}`);

/** Lists known values, and names the one that was probably meant. */
const known = (value: string, values: readonly string[]): string =>
  `${didYouMean(nearMiss(value, values))} Known values: ${values.join(', ')}.`;

/** Checks properties against their lists. No value at all means the default. */
export function checkChoices(element: LitElement, choices: Choices, changed: PropertyValues): void {
  for (const [name, values] of Object.entries(choices)) {
    const value = element[name as never] as unknown;
    if (!changed.has(name) || !value || values.includes(value as string)) continue;
    const text = typeof value === 'string' ? value : describeValue(value);
    warn(element, name, text, `unknown value, “${values[0]}” is used.${known(text, values)}`);
  }
}

/** Checks a heading level, which is `NaN` where the attribute holds no number. */
export function checkHeadingLevel(element: Element, level: number | undefined): void {
  const value = level || element.getAttribute('heading-level');
  if (value && !/^[1-6]$/.test(String(value))) {
    warn(element, 'heading-level', String(value), 'expected a whole number from 1 to 6.');
  }
}

/** Checks the names in a `sections` attribute. */
export function checkSections(element: Element, names: readonly string[], shown: readonly string[]): void {
  for (const name of names) {
    if (!shown.includes(name)) warn(element, 'sections', name, `no section of this variant.${known(name, shown)}`);
  }
}

/** Finds JSON in attributes, and the `story` that only properties and inline scripts can hold. */
export function checkAttributes(element: Element): void {
  for (const { name, value } of element.attributes) {
    // Names with a hyphen or colon belong to frameworks, and may hold anything (`data-options="{…}"`).
    if (name === 'story' || (/^[a-z]+$/.test(name) && !CHECKED_ELSEWHERE.has(name) && NO_URL.test(value))) {
      warn(
        element,
        name,
        value,
        'attributes hold no JSON. Use an inline script, the “story” property, or a URL in “src”.',
      );
    }
  }
}
