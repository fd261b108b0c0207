/** The controls and the reference table of an element, from its entry in the manifest. */
import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json';

interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Attribute extends Documented {
  readonly fieldName: string;
}

interface Member extends Documented {
  readonly kind: string;
  readonly attribute?: string;
}

interface Element {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssStates?: readonly Documented[];
}

type ArgType = Pick<StrictInputType, 'control' | 'options' | 'type'>;

const { modules } = manifest as unknown as { modules: { declarations: Element[] }[] };

/**
 * Replaces the rows that Storybook makes from the manifest. Storybook makes one row for each name, so a part hides an attribute
 * of the same name. Here the key of a row with a control is the name of its property; other keys also have the category.
 */
export const argTypes: ArgTypesEnhancer = ({ component, parameters }) => {
  const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === component);
  if (!element) return {};
  // A story with a `render` function of its own may ignore its args.
  const controlled = (argType: ArgType) => (parameters.__isArgsStory ? argType : NONE);
  const { attributes, members, events, slots, cssProperties, cssParts, cssStates } = element;
  const rest = members.filter(({ name, attribute }) => !attribute && name !== 'story');
  return Object.fromEntries([
    ...attributes.map((attribute) =>
      row('attributes', attribute, controlled(ofAttribute(attribute)), attribute.fieldName),
    ),
    ...members
      .filter(({ name }) => name === 'story')
      .map((story) => row('properties', story, controlled(STORY), story.name)),
    ...(cssProperties ?? []).map((token) => row('tokens', token, controlled(ofToken(token)), token.name)),
    ...rest.map((member) => row(member.kind === 'method' ? 'methods' : 'properties', member)),
    ...(events ?? []).map((event) => row('events', event)),
    ...(slots ?? []).map((slot) => row('slots', { ...slot, name: slot.name || 'default' })),
    ...(cssParts ?? []).map((part) => row('parts', part)),
    ...(cssStates ?? []).map((state) => row('states', state)),
  ]);
};

/** A row without a control. The enhancer's output is not normalised: `control: false` or a string would have no effect. */
const NONE: ArgType = { control: { disable: true }, type: { name: 'other', value: 'none' } };

const STORY: ArgType = { control: { type: 'object' }, type: { name: 'object', value: {} } };

function row(
  category: string,
  { name, description, default: value, type }: Documented,
  argType: ArgType = NONE,
  key = `${category} ${name}`,
): [string, StrictInputType] {
  const table = {
    category,
    ...(type && { type: { summary: type.text } }),
    ...(value && { defaultValue: { summary: value } }),
  };
  return [key, { name, ...(description && { description }), table, ...argType }];
}

function ofAttribute({ type }: Attribute): ArgType {
  const text = type?.text ?? '';
  if (text === 'number') return { control: { type: 'number', min: 1, max: 6, step: 1 }, type: { name: 'number' } };
  const options = [...text.matchAll(/'([^']+)'/g)].map(([, option]) => option!);
  return options.length > 0
    ? { control: { type: 'inline-radio' }, options, type: { name: 'enum', value: options } }
    : { control: { type: 'text' }, type: { name: 'string' } };
}

/** The default of a colour token has a hex colour in it, or refers to another colour token. */
const COLOUR = /#|--story-(ink|ink-soft)\)/;

const ofToken = ({ default: value = '' }: Documented): ArgType => ({
  control: { type: COLOUR.test(value) ? 'color' : 'text' },
  type: { name: 'string' },
});
