/**
 * Lets Lit load on a page whose Content-Security-Policy forbids Lit's Trusted Types policy. There, creating the policy throws, which
 * would stop the whole script. Templates work without the policy unless the page requires Trusted Types. Lit creates its policy
 * when it loads, so this module must load first.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/#create-trusted-type-policy-algorithm
 */
interface Factory {
  createPolicy?(name: string, rules: object): unknown;
}

/** Whether the page forbids Lit's templates. Then no element is registered, and the fallbacks stay. */
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
    // If another script has already loaded Lit, Lit does not call `createPolicy` here.
    queueMicrotask(restore);
  } catch {
    // A polyfill may have frozen `trustedTypes`.
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
