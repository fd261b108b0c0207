/**
 * Lets Lit load where the Content-Security-Policy of the page forbids its Trusted Types policy: creating the policy throws there,
 * and the whole script would stop. Templates work without the policy unless the page requires Trusted Types. Lit creates its policy
 * when it loads, so this module has to come first.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/#create-trusted-type-policy-algorithm
 */
interface Factory {
  createPolicy?(name: string, rules: object): unknown;
}

/** Whether the page keeps templates from being parsed. Then no element is registered, and the fallbacks stay. */
export let isForbidden = false;

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;

if (factory) {
  try {
    factory.createPolicy = (name, rules) => {
      restore();
      try {
        return factory.createPolicy!(name, rules);
      } catch {
        check();
        return rules;
      }
    };
    // Lit may be there already, by another script.
    queueMicrotask(restore);
  } catch {
    // A polyfill may have frozen it.
  }
}

function restore(): void {
  delete factory!.createPolicy;
}

function check(): void {
  try {
    // eslint-disable-next-line no-restricted-syntax -- tries the policy, without markup
    document.createElement('template').innerHTML = ' ';
  } catch {
    isForbidden = true;
    console.error(
      'story-analysis-elements: the Content-Security-Policy of this page forbids the templates of Lit, so no story is shown. Add "lit-html \'allow-duplicates\'" to its trusted-types directive.',
    );
  }
}
