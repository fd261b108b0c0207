import { parseSections, SECTION_NAMES, SUMMARY_NAMES, type SectionName } from '../elements/story-card/sections.js';
import type { StoryCard } from '../elements/story-card/story-card.js';
import type { StoryElement } from '../elements/story-element.js';
import { textDirection } from '../i18n/text-direction.js';
import { toCognioReview } from '../story/formats/to-cognio-review.js';
import type { Problem } from '../story/problem.js';
import { readStory } from '../story/read-story.js';
import type { Story } from '../story/story.js';
import { languageTag } from './language-tag.js';
import { loadLanguage } from './languages.js';
import { markup, Markup, type Content } from './markup.js';
import { plainStory } from './plain-story.js';
import { scriptJson } from './script-json.js';
import { renderShadow } from './story-renderer.js';

/** The elements that can be rendered, and the parts of a story that each shows. */
const SHOWN = {
  'story-card': SECTION_NAMES,
  'story-headline': ['headline'],
  'story-score': ['score'],
  'lens-wheel': ['dimensions'],
  'story-audit': ['audit'],
  'analysis-dimensions': ['dimensions'],
  'whats-missing': ['missing'],
  'solution-pathways': ['pathways'],
  'integrated-synthesis': ['synthesis'],
  'story-links': ['links'],
  'story-limits': ['limits'],
} as const satisfies Record<string, readonly SectionName[]>;

/** An element that shows a story, or a part of one. */
export type StoryTag = keyof typeof SHOWN;

export const STORY_TAGS = Object.keys(SHOWN) as readonly StoryTag[];

/** How a story is rendered. */
export interface RenderOptions {
  /** The element that shows it: `story-card` by default. */
  readonly element?: StoryTag;
  /** The attributes of the element, such as `{ variant: 'summary', theme: 'dark' }`. `true` writes one without a value. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /**
   * The language of the interface, which becomes the `lang` of the element: `en` by default. It should be that of the page, or
   * of the story. Text of more than 35 characters is not a language tag: then the interface is in English.
   */
  readonly lang?: string;
  /**
   * Whether the story itself is in the element, as JSON-LD, so that neither crawlers nor the script have to ask for it: `true`
   * by default. Without it the script takes the story from `src`, or from the provider or card above.
   */
  readonly data?: boolean;
  /** Whether the story is in the element as plain HTML too, for programs that see no shadow roots: `true` by default. */
  readonly fallback?: boolean;
}

/** What came of rendering a story. */
export interface RenderedStory {
  /** The element as HTML, complete without scripts. Empty where there is no story in the data. */
  readonly html: string;
  /** The story as it was read. */
  readonly story: Story | undefined;
  /** What is wrong with the data, in words for whoever publishes it. Empty when nothing is. */
  readonly problems: readonly Problem[];
}

/** What was asked for can not be rendered, whatever the story is. */
export class RenderError extends Error {}

/**
 * Renders a story as HTML with declarative shadow DOM, to be put into a page as it is. Readers see it at once, with or without
 * scripts; when the script of the elements comes, they take over where it stands, and ask for nothing again.
 *
 * ```js
 * const { html, problems } = await renderStory(JSON.parse(await readFile('story.json', 'utf8')), { lang: 'en' });
 * ```
 *
 * In Markdown, the HTML stays whole between two blank lines: its start tag is alone on a line, and it contains no blank line.
 *
 * The HTML has no scripts that run, no event handlers and no style attributes. It has `<style>` elements: what a
 * Content-Security-Policy has to allow for them is in `styleHashes`.
 *
 * @param data - parsed JSON in any format that is read; it may be of any kind, and nothing is thrown because of it
 * @throws {RenderError} where there is no such element, or no such attribute
 */
export async function renderStory(data: unknown, options: RenderOptions = {}): Promise<RenderedStory> {
  const { element: tag = 'story-card' } = options;
  const lang = languageTag(options.lang);
  if (!Object.hasOwn(SHOWN, tag)) {
    throw new RenderError(`There is no element “${String(tag)}”. There are: ${STORY_TAGS.join(', ')}.`);
  }
  const { story, problems } = readStory(data);
  if (!story) return { html: '', story, problems };
  await loadLanguage(lang);
  const attributes = [
    ...writtenAttributes({ lang, dir: textDirection(lang) === 'rtl' && 'rtl' }),
    ...writtenAttributes(options.attributes ?? {}),
  ];
  const twice = attributes.find(([name], at) => attributes.findIndex(([other]) => other === name) < at);
  if (twice) throw new RenderError(`“${twice[0]}” follows from the option “lang”.`);
  const isShared = options.data === false && options.attributes?.src === undefined;
  const { element, html } = renderShadow(tag, story, attributes, { lang, isShared });
  const fallback = plainStory(story, element['t'], sections(tag, element), element['level']);
  const markedUp = markup`<${new Markup(tag)}${attributes.map(
    ([name, value]) => markup` ${name}="${value}"`,
  )}>${new Markup('\n')}<template shadowrootmode="open">${new Markup(html)}${isAsking(element, story) && asking(element)}</template>${
    options.data === false ? undefined : jsonLd(story)
  }${options.fallback === false ? undefined : fallback}</${new Markup(tag)}>`;
  return { html: markedUp.toString(), story, problems };
}

/** Those attributes that are set. Names and their meaning are the publisher's; scripts and styles have no place in them. */
function writtenAttributes(attributes: NonNullable<RenderOptions['attributes']>): [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (!/^(?!on|style$)[a-z][\w-]*$/i.test(name)) {
      throw new RenderError(`“${name}” can not be an attribute of a rendered story.`);
    }
    return value === undefined || value === null || value === false
      ? []
      : [[name.toLowerCase(), value === true ? '' : String(value)]];
  });
}

/** The story as one copy for all: what the element reads is what crawlers do. */
const jsonLd = (story: Story): Markup =>
  new Markup(`<script type="application/ld+json">${scriptJson(toCognioReview(story))}</script>`);

function sections(tag: StoryTag, element: StoryElement): readonly SectionName[] {
  const { variant, sections: names } = element as Partial<StoryCard>;
  if (tag !== 'story-card') return SHOWN[tag];
  if (variant === 'summary') return parseSections(names, SUMMARY_NAMES);
  return variant === 'headline' ? ['headline'] : SHOWN[tag];
}

/** Whether the reader is asked before the story is shown, by a button that only a script can answer. */
const isAsking = (element: StoryElement, { advisory }: Story): boolean => {
  const { advisory: mode, variant } = element as Partial<StoryCard>;
  return mode !== 'show' && variant !== 'headline' && advisory !== undefined;
};

/** Without scripts, the reader passes the advisory to the plain story. */
const asking = (element: StoryElement): Content =>
  markup`<noscript><details><summary>${element['t'].advisoryOpen}</summary><slot></slot></details></noscript>`;
