/** A form beside a live card: sections, looks and data are chosen in the one and seen in the other. */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { THEMES } from '../../.storybook/toolbar.js';
import { en, SECTION_NAMES, type SectionName } from '../../src/index.js';
import { baseStyles } from '../../src/styles/base.styles.js';
import { hostStyles } from '../../src/styles/host.styles.js';
import { tokens } from '../../src/styles/tokens.js';
import { copyText } from '../../src/templates/copy-text.js';
import { styles } from './compose-card.styles.js';
import { attributesOf, snippet, type Composition } from './snippet.js';

const WIDTHS = ['auto', '280px', '360px', '640px', '900px', '1280px'];

/** The sample stories that lie beside Storybook. */
const SAMPLES = ['reservoir', 'night-buses', 'grid-tariff', 'clinic-hours', 'school-closure', 'minimal'];

const TITLES: Record<SectionName, string> = {
  headline: 'Headline and summary',
  score: 'Score',
  wheel: 'Lens wheel',
  audit: en.audit,
  dimensions: en.dimensions,
  missing: en.missing,
  pathways: en.pathways,
  synthesis: en.synthesis,
  links: en.links,
  limits: en.limits,
};

class ComposeCard extends LitElement {
  static override styles = [tokens, hostStyles, baseStyles, styles];

  static override properties = {
    composition: { state: true },
    width: { state: true },
    told: { state: true },
  };

  declare composition: Composition;
  declare width: string;
  /** What was done last, for those who do not see it. */
  declare told: string;

  constructor() {
    super();
    this.composition = {
      src: 'stories/reservoir.json',
      variant: 'full',
      view: 'list',
      scheme: 'auto',
      theme: '',
      order: SECTION_NAMES,
      shown: new Set(SECTION_NAMES),
    };
    this.width = 'auto';
    this.told = '';
  }

  protected override render() {
    return html`<div class="base">${this.renderForm()}</div>`;
  }

  private renderForm() {
    const { composition } = this;
    return html`
      <div class="compose">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.renderData()} ${this.renderLooks()} ${this.renderSections()}
        </form>
        <div class="result">
          <h2 id="html">HTML for your page</h2>
          <pre tabindex="0" role="region" aria-labelledby="html" dir="ltr"><code>${snippet(composition)}</code></pre>
          <p class="copy">
            <button class="action main" @click=${this.#copy}>Copy the HTML</button>
            <span role="status">${this.told}</span>
          </p>
          <h2>Your card</h2>
          <div class="room">
            <div class="preview"><story-card></story-card></div>
          </div>
        </div>
      </div>
    `;
  }

  private renderData() {
    return html`
      <fieldset>
        <legend>Story</legend>
        <label>
          Address of the JSON
          <input
            name="src"
            type="text"
            inputmode="url"
            spellcheck="false"
            list="samples"
            dir="ltr"
            .value=${this.composition.src}
            @change=${({ target }: Event) => this.#compose({ src: (target as HTMLInputElement).value.trim() })}
          />
        </label>
        <datalist id="samples">${SAMPLES.map((name) => html`<option value="stories/${name}.json"></option>`)}</datalist>
      </fieldset>
    `;
  }

  private renderLooks() {
    const { variant, view, theme, scheme } = this.composition;
    return html`
      <fieldset class="looks">
        <legend>Looks</legend>
        ${this.renderSelect('Variant', variant, ['full', 'summary', 'headline'], (variant) => this.#compose({ variant }))}
        ${this.renderSelect('Lenses', view, ['list', 'tabs'], (view) => this.#compose({ view }), variant !== 'full')}
        ${this.renderSelect('Theme', theme, ['', ...THEMES], (theme) => this.#compose({ theme }))}
        ${this.renderSelect('Colours', scheme, ['auto', 'light', 'dark'], (scheme) => this.#compose({ scheme }))}
        ${this.renderSelect('Width of the column', this.width, WIDTHS, (width) => (this.width = width))}
      </fieldset>
    `;
  }

  private renderSelect<T extends string>(
    label: string,
    chosen: T,
    values: readonly T[],
    choose: (value: T) => void,
    disabled = false,
  ) {
    return html`
      <label>
        ${label}
        <select
          ?disabled=${disabled}
          @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as T)}
        >
          ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${value || 'none'}</option>`)}
        </select>
      </label>
    `;
  }

  private renderSections() {
    const { variant, order, shown } = this.composition;
    return html`
      <fieldset ?disabled=${variant !== 'full'}>
        <legend>Sections, in their order</legend>
        ${variant === 'full' ? nothing : html`<p class="soft">Only the full card is made of sections.</p>`}
        ${shown.size > 0 ? nothing : html`<p class="soft">With none chosen, all are shown.</p>`}
        <ol class="order" role="list">
          ${order.map(
            (name, index) => html`
              <li>
                <label>
                  <input type="checkbox" name=${name} .checked=${shown.has(name)} @change=${() => this.#toggle(name)} />
                  ${TITLES[name]}
                </label>
                ${this.renderMove(name, index, -1)} ${this.renderMove(name, index, 1)}
              </li>
            `,
          )}
        </ol>
      </fieldset>
    `;
  }

  /** At the ends of the list a button stays where it is, so that the keyboard's focus does too. */
  private renderMove(name: SectionName, index: number, step: -1 | 1) {
    const isEnd = index + step < 0 || index + step >= SECTION_NAMES.length;
    const label = `Move ${TITLES[name]} ${step < 0 ? 'up' : 'down'}`;
    return html`
      <button
        type="button"
        class="move"
        data-step=${step}
        aria-label=${label}
        aria-disabled=${isEnd}
        @click=${() => !isEnd && this.#move(name, index + step, step)}
      >
        ${step < 0 ? '↑' : '↓'}
      </button>
    `;
  }

  protected override updated(_changed: PropertyValues) {
    const preview = this.renderRoot.querySelector<HTMLElement>('.preview')!;
    preview.style.inlineSize = this.width;
    const card = preview.querySelector('story-card')!;
    const attributes = attributesOf(this.composition);
    for (const name of card.getAttributeNames()) if (!(name in attributes)) card.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) {
      if (card.getAttribute(name) !== value) card.setAttribute(name, value);
    }
  }

  #compose(change: Partial<Composition>) {
    this.composition = { ...this.composition, ...change };
    this.told = '';
  }

  #toggle(name: SectionName) {
    const shown = new Set(this.composition.shown);
    if (!shown.delete(name)) shown.add(name);
    this.#compose({ shown });
  }

  /** The focus goes along with what is moved. */
  async #move(name: SectionName, to: number, step: number) {
    const order = this.composition.order.filter((each) => each !== name);
    order.splice(to, 0, name);
    this.#compose({ order });
    this.told = `${TITLES[name]} is number ${to + 1} of ${order.length}.`;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>(`.move[data-step='${step}']`)[to]!.focus();
  }

  readonly #copy = async () => {
    this.told = (await copyText(snippet(this.composition))) ? 'Copied.' : 'This page may not copy: select the text.';
  };
}
customElements.define('compose-card', ComposeCard);

export const composer = () => html`<compose-card></compose-card>`;
