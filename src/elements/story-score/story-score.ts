import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import { plainLine } from '../../story/prose.js';
import { COVERED, lensCoverage, scoreSpan } from '../../story/score.js';
import type { Score, Story } from '../../story/story.js';
import { scoreStep, scoreValue } from '../../templates/score.js';
import { prose } from '../../templates/text.js';
import { StoryElement } from '../story-element.js';
import { gauge } from './gauge.js';
import { styles } from './story-score.styles.js';

/**
 * The score of a story, never as a bare number: with its range, its direction in words, its place on a gauge, its caveat, and
 * how it compares with others.
 *
 * ```html
 * <story-score>
 *   <script type="application/json">{ "score": { "value": 7, "min": 0, "max": 10, "measures": "omission" } }</script>
 * </story-score>
 * ```
 *
 * @summary The score of a story, with its range and direction.
 * @csspart score - All of the score.
 * @csspart figure - The figure, or range.
 * @csspart unit - What stands beside the figure: its level, name and range.
 * @csspart gauge - The figure on its scale.
 * @csspart ends - What the two ends of the scale mean.
 * @csspart words - What the figure means, and its caveat.
 * @csspart caveat - The caveat alone.
 * @csspart facts - How it compares with others.
 */
export class StoryScore extends StoryElement {
  static override styles = [...StoryElement.styles, styles];

  /** All of it, or without its facts: the figure, the gauge and the caveat. */
  @property() variant: 'full' | 'compact' = 'full';

  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    const { score } = story;
    if (!score) return nothing;
    const { t } = this;
    const [min, max] = [score.min, score.max].map((end) => formatNumber(end, t.lang)) as [string, string];
    const { measures } = score;
    const step = scoreStep(t, score);
    const ends = measures && t.scoreEnds[measures];
    return html`
      <div class="score" part="score">
        <p class="line">
          <span class="figure" part="figure">${scoreValue(t, score)}</span>
          <span class="of" part="unit">
            ${step ? html`<strong>${step.words}</strong>` : nothing}
            ${score.label ? html`${plainLine(score.label)}${t.comma}` : nothing}${score.min === 0 ? t.scoreOf(max) : t.scoreBetween(min, max)}
          </span>
        </p>
        ${gauge(score)}
        ${
          ends
            ? html`<p class="ends" part="ends">
                <span>${t.scoreEnd(min, ends.min)}</span> <span>${t.scoreEnd(max, ends.max)}</span>
              </p>`
            : nothing
        }
        ${this.renderWords(score, story)} ${this.variant === 'compact' ? nothing : this.renderFacts(story)}
      </div>
    `;
  }

  private renderWords(score: Score, story: Story): TemplateResult | typeof nothing {
    const { measures, caveat } = score;
    const { t } = this;
    const compact = this.variant === 'compact';
    if (compact && !caveat && measures) return nothing;
    const [from, to] = scoreSpan(score);
    return html`
      <div class="words" part="words">
        ${
          compact && measures
            ? nothing
            : html`<p>
                ${measures ? t.scoreWords[measures] : t.scoreUnknown} ${compact || from === to ? nothing : t.scoreRange}
              </p>`
        }
        ${caveat ? prose(story, caveat, 'caveat') : nothing}
      </div>
    `;
  }

  private renderFacts({ coverage, lenses = [] }: Story): TemplateResult | typeof nothing {
    const { t } = this;
    const { rank, sourceAverage } = coverage ?? {};
    const { covered, of } = lensCoverage(lenses);
    const number = (value: number | string) => (typeof value === 'string' ? value : formatNumber(value, t.lang));
    const facts = [
      rank && [t.rank, t.rankTop(formatPercent(rank.top, t.lang), number(rank.of))],
      sourceAverage !== undefined && [t.sourceAverage, number(sourceAverage)],
      lenses.some(({ score }) => score !== undefined) && [
        t.lensCoverage(formatPercent(COVERED, t.lang)),
        t.lensCoverageOf(number(covered), number(of)),
      ],
    ].filter((fact) => !!fact);
    if (facts.length === 0) return nothing;
    return html`
      <dl part="facts">
        ${facts.map(
          ([name, fact]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${fact}</dd>
            </div>`,
        )}
      </dl>
    `;
  }
}
