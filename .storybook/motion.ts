/**
 * Reduced motion, chosen in the toolbar. A page cannot change what its browser answers to `prefers-reduced-motion`, but it can
 * change the question: the same rules apply that a reader with that preference gets, and no others.
 */
import type { LitElement } from 'lit';
import * as library from '../src/index.js';

/** The condition that each rule was written with. */
const written = new Map<CSSMediaRule, string>();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

/** The elements of a class share its sheets, so those that appear later are reached too. */
function* sheets(): Generator<CSSStyleSheet> {
  for (const exported of Object.values(library) as Partial<typeof LitElement>[]) {
    for (const style of exported.elementStyles ?? []) yield 'styleSheet' in style ? style.styleSheet! : style;
  }
}

export function reduceMotion(isReduced: boolean): void {
  for (const { cssRules } of sheets()) {
    for (const rule of mediaRules(cssRules)) {
      const condition = written.get(rule) ?? rule.media.mediaText;
      if (!condition.includes('prefers-reduced-motion')) continue;
      written.set(rule, condition);
      rule.media.mediaText = isReduced ? condition.replace(/\(prefers-reduced-motion: reduce\)/g, 'all') : condition;
    }
  }
}
