/**
 * A story as plain HTML: what stands in an element for crawlers, feed readers and archives that take only the page's own
 * markup, and for browsers before declarative shadow DOM.
 */
import type { SectionName } from '../elements/story-card/sections.js';
import type { Strings } from '../i18n/en.js';
import { formatDate } from '../i18n/format.js';
import { lensRows } from '../story/lens-rows.js';
import { plainLine } from '../story/prose.js';
import { safeUrl } from '../story/safe-url.js';
import { lineHtml, storyHtml } from '../story/story-html.js';
import type { Story } from '../story/story.js';
import { lensName, lensSignal } from '../templates/lens.js';
import { scoreShort } from '../templates/score.js';
import { languageOf } from '../templates/language.js';
import { madeBy } from '../templates/made-by.js';
import { markup, Markup, type Content } from './markup.js';

/** What a part of a story is written with. */
interface Writing {
  readonly story: Story;
  readonly t: Strings;
  /** The heading level of the section. */
  readonly level: number;
}

/** The parts of a story, as far as it has them; the headline is a level above the others. */
export function plainStory(story: Story, t: Strings, names: readonly SectionName[], level: number): Markup {
  const { lang, dir } = languageOf(story);
  const own = typeof lang === 'string' && markup` lang="${lang}" dir="${dir as string}"`;
  const lower = names.includes('headline') ? level + 1 : level;
  const parts = names.map((name) => PARTS[name]?.({ story, t, level: name === 'headline' ? level : lower }));
  return markup`<article${own}>${parts}</article>`;
}

const PARTS: Partial<Record<SectionName, (writing: Writing) => Content>> = {
  headline: ({ story, t, level }) => {
    const { headline, summary, advisory, original, published, provenance } = story;
    return [
      headline && heading(level, link(story.url, inline(headline, !story.url))),
      published && markup`<p>${date(published, t)}</p>`,
      original?.headline && markup`<p>${t.originalLabel}: <q>${inline(original.headline)}</q></p>`,
      prose(summary),
      advisory && markup`<p>${t.advisoryLabel} ${t.advisory(advisory.map(plainLine).join(t.comma))}</p>`,
      provenance && markup`<p>${madeBy(t, provenance).join(' ')}</p>`,
    ];
  },
  score: ({ story: { score }, t }) =>
    score && [
      markup`<p>${score.label && [inline(score.label), ': ']}${scoreShort(t, score)}</p>`,
      !score.measures && markup`<p>${t.scoreUnknown}</p>`,
      prose(score.caveat),
    ],
  audit: ({ story, t, level }) => section(level, t.audit, prose(story.audit)),
  dimensions: ({ story, t, level }) =>
    story.lenses &&
    section(
      level,
      t.dimensions,
      lensRows(story.lenses)
        .filter(({ analysed }) => analysed)
        .map((row) => [heading(level + 1, `${lensName(t, row)}: ${lensSignal(t, row)}`), prose(row.text)]),
    ),
  missing: ({ story, t, level }) => section(level, t.missing, prose(story.missing)),
  pathways: ({ story, t, level }) =>
    section(
      level,
      t.pathways,
      items(
        'ol',
        story.pathways?.map(({ title, text }) => [title && markup`<b>${inline(title)}</b>`, prose(text)]),
      ),
    ),
  synthesis: ({ story, t, level }) => section(level, t.synthesis, prose(story.synthesis)),
  links: ({ story: { original, sources, related }, t, level }) =>
    section(
      level,
      t.links,
      [
        original && [heading(level + 1, t.original), items('ul', [link(original.url, name(original))])],
        sources && [
          heading(level + 1, t.sources),
          items(
            'ul',
            sources.map(({ url, title, publisher }) => link(url, name({ headline: title, publisher, url }))),
          ),
        ],
        related && [
          heading(level + 1, t.related),
          items(
            'ul',
            related.map(({ url, headline }) => link(url, name({ headline, url }))),
          ),
        ],
      ].filter((group) => group !== undefined),
    ),
  limits: ({ story, t, level }) =>
    section(level, t.limits, [items('ul', story.limitations?.map(prose)), prose(story.nextStep)]),
};

/** A heading with what stands under it, if anything does. */
const section = (level: number, title: string, content: Content): Content => {
  const text = markup`${content}`.toString();
  return text !== '' && [heading(level, title), new Markup(text)];
};

function heading(level: number, content: Content): Markup {
  const tag = new Markup(`h${Math.min(level, 6)}`);
  return markup`<${tag}>${content}</${tag}>`;
}

function items(tag: 'ol' | 'ul', contents: readonly Content[] | undefined): Content {
  const name = new Markup(tag);
  return contents && markup`<${name}>${contents.map((content) => markup`<li>${content}</li>`)}</${name}>`;
}

const prose = (text: string | undefined): Content => text !== undefined && new Markup(storyHtml(text));

const inline = (text: string, isLinking = true): Markup => new Markup(lineHtml(text, isLinking));

/** Content that links to where that is safe, as in the elements. */
function link(url: string | undefined, content: Content): Content {
  const href = safeUrl(url);
  return href === undefined ? content : markup`<a href="${href}">${content}</a>`;
}

/** The name of a page: its headline, or else its publisher, or else its URL. */
const name = ({
  headline,
  publisher,
  url,
}: {
  headline?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
}): Content =>
  headline
    ? [inline(headline, !url), publisher && [' (', inline(publisher, !url), ')']]
    : publisher
      ? inline(publisher, !url)
      : url;

/** A machine is told of a date only where it is one. */
function date(value: string, t: Strings): Content {
  const text = formatDate(value, t.lang);
  return markup`<time${text !== value && markup` datetime="${value}"`}>${t.date(text)}</time>`;
}
