/** Shows an element from its args. */
import type { Args, StoryContext } from 'storybook/internal/types';
import { nothing, type LitElement } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';

/** The element as an embedder writes it: with attributes, except for the story itself, and tokens in `style`. */
export function renderElement(args: Args, { component }: Pick<StoryContext, 'component'>, content: unknown = nothing) {
  const tag = unsafeStatic(component as string);
  /* eslint-disable-next-line lit/binding-positions, lit/no-invalid-html -- static templates may have a tag put in. */
  return html`<${tag} ${ref((element) => element && assign(element as LitElement, args))}>${content}</${tag}>`;
}

function assign(element: LitElement, args: Args): void {
  const { elementProperties } = element.constructor as typeof LitElement;
  for (const [key, { attribute, state }] of elementProperties) {
    const name = String(key);
    // A story in the args overrides `src`, so the snippet does not show `src`.
    const value = name === 'src' && args.story ? undefined : (args[name] as unknown);
    if (state) continue;
    if (attribute === false) Object.assign(element, { [name]: value });
    else setAttribute(element, typeof attribute === 'string' ? attribute : name.toLowerCase(), value);
  }
  const tokens = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
  setAttribute(element, 'style', tokens.map((token) => token.join(': ')).join('; '));
}

/** An empty field of the controls removes the attribute. */
function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === undefined || value === null || value === '') element.removeAttribute(name);
  else element.setAttribute(name, String(value as string | number));
}

/** The code of an element as an embedder writes it: a story in the args becomes an inline script. */
export function snippetOf(code: string, { args }: { args?: Args }): string {
  const story = args?.story as unknown;
  // Storybook transforms a snippet twice: when the story renders, and when the snippet is shown.
  if (!story || code.includes('</script>')) return code;
  const json = JSON.stringify(story, null, 2).replaceAll('<', '\\u003c').replace(/^/gm, '    ');
  const script = `\n  <script type="application/json">\n${json}\n  </script>\n`;
  return code.replace(/(?=<\/[\w-]+>\s*$)/, () => script);
}
