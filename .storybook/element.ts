/** Shows an element from its args, and makes the controls of the args from the manifest. */
import type { ArgTypesEnhancer, Args, InputType, StoryContext, StrictInputType } from 'storybook/internal/types';
import type { LitElement } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';

/** The element as an embedder writes it: with attributes, except for the story itself, and tokens in `style`. */
export function renderElement(args: Args, { component }: StoryContext) {
  const tag = unsafeStatic(component as string);
  /* eslint-disable-next-line lit/binding-positions, lit/no-invalid-html -- static templates may have a tag put in. */
  return html`<${tag} ${ref((element) => element && assign(element as LitElement, args))}></${tag}>`;
}

function assign(element: LitElement, args: Args): void {
  const { elementProperties } = element.constructor as typeof LitElement;
  for (const [key, { attribute, state }] of elementProperties) {
    const name = String(key);
    const value = args[name] as unknown;
    if (state) continue;
    if (attribute === false) Object.assign(element, { [name]: value });
    else setAttribute(element, typeof attribute === 'string' ? attribute : name.toLowerCase(), value);
  }
  const tokens = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
  setAttribute(element, 'style', tokens.map((token) => token.join(': ')).join('; ') || undefined);
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value as string | number));
}

/** One control for each attribute, under the name of its property, for the story itself and for each token. */
export const controls: ArgTypesEnhancer = ({ argTypes }) => {
  const attributes = Object.keys(argTypes).filter((name) => argTypes[name]!.table?.category === 'attributes');
  const properties = new Set(attributes.map(camelCase));
  return Object.fromEntries(
    Object.entries(argTypes).flatMap(([name, argType]): [string, StrictInputType][] => {
      const { category, disable } = argType.table ?? {};
      if (disable || (category === 'properties' && properties.has(name))) return [];
      const key = category === 'attributes' ? camelCase(name) : name;
      return [[key, { ...argType, ...controlOf(argType) }]];
    }),
  );
};

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function controlOf({ name, table }: StrictInputType): Pick<InputType, 'control' | 'options'> {
  const type = table?.type?.summary ?? '';
  if (name.startsWith('--')) return { control: table?.defaultValue?.summary?.includes('#') ? 'color' : 'text' };
  if (name === 'story') return { control: 'object' };
  if (table?.category !== 'attributes') return { control: false };
  if (type === 'number') return { control: { type: 'number', min: 1, max: 6 } };
  const options = type.split(' | ').map((value) => value.slice(1, -1));
  return options.length > 1 ? { control: 'select', options } : { control: 'text' };
}
