import { LitElement, html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LensPointing } from '../context/lens-pointing.js';
import type { SharedStory, StoryState } from '../context/story-context.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { ofDocument } from '../dom/of-document.js';
import { plain } from '../dom/plain.js';
import type { Strings } from '../i18n/en.js';
import { localize } from '../i18n/localize.js';
import type { StoryData } from '../load/source.js';
import { StoryController } from '../load/story-controller.js';
import type { Problem } from '../story/problem.js';
import type { Story } from '../story/story.js';
import { baseStyles } from '../styles/base.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { tokens } from '../styles/tokens.js';
import { failure, loading, partial } from '../templates/status.js';
import { checkAttributes, checkChoices } from './check-inputs.js';
import { followGround } from './follow-ground.js';

// The declarations of every element then have the types of the events.
export type {} from '../events.js';

/**
 * What all elements that show a story have in common: the ways they take it, their states, and what stands in its place until
 * it is there. Each element adds only what it shows. Its own words, numbers and dates are in the language that the nearest
 * `lang` names, on the element or above it, where there is one, or else in English.
 *
 * @slot - Shown until the story is ready, and if it never is: the headline as a link, say. Inline
 *   `<script type="application/json">` or `application/ld+json` children are the story itself.
 * @csspart base - The box that all of the element stands in.
 * @csspart status - The message for readers that a story loads, failed, or lacks parts.
 * @csspart progress - The bar that moves while a story loads.
 * @csspart error - The sentence that says what went wrong.
 * @csspart button - A button.
 * @cssstate loading - The story is on its way.
 * @cssstate ready - The story is shown.
 * @cssstate error - There is no story to show.
 * @fires {StoryLoadEvent} story-load - A story is loaded and shown.
 * @fires {StoryErrorEvent} story-error - A story could not be loaded, or parts of it are left out. A story with only
 *   warnings is shown whole and fires no `story-error`.
 */
export abstract class StoryElement extends LitElement {
  static override styles = [tokens, hostStyles, baseStyles];

  /** Whether the element shows a story as a whole, so that a missing headline is a problem. */
  protected static readonly whole: boolean = false;

  /** How much deeper the element's own heading is than the headline. */
  protected static readonly depth: number = 1;

  /** The URL of the story's JSON, resolved against the document. */
  @property() src?: string | undefined;

  /** The story itself: a plain object in any format that is read. Wins over an inline script and `src`. */
  @property({ attribute: false }) story?: StoryData | undefined;

  /**
   * The level of the element's own heading, 1 to 6. By default 2 for the headline and one deeper for sections, counted from the
   * provider or card above where there is one.
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number | undefined;

  /** Light or dark, on a ground of its own; `auto` follows the page's `color-scheme`, on the page's ground. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /**
   * Whether readers see a sentence if a story cannot be loaded or parts of it are left out. With `hide`, only the fallback
   * stays; the console, `problems` and `story-error` report the problems in both cases.
   */
  @property() notices: 'show' | 'hide' = 'show';

  protected readonly stories = new StoryController(this, (this.constructor as typeof StoryElement).whole);

  /** The strings of the interface, in the language around the element. While they load for the first time there are none. */
  protected t!: Strings;

  readonly #localize = localize(this);

  readonly #states = statesOf(this);
  /** What a server rendered. It stays until there is a story to take its place. */
  readonly #prerendered = [...(this.shadowRoot?.childNodes ?? [])];
  #pointing: LensPointing | undefined;
  /** The problems that the reader is trying to get past, from the press of the button until the answer. */
  #retried: readonly Problem[] | undefined;

  constructor() {
    super();
    followGround(this);
  }

  /** Where the element is with its story. */
  get state(): StoryState {
    return this.stories.isHeld ? 'loading' : this.stories.state;
  }

  /** All problems of the story, errors and warnings, in words for publishers and embedders. Empty if there are none. */
  get problems(): readonly Problem[] {
    return this.stories.problems;
  }

  /** Loads the story anew, past the browser's cache. What is shown stays until the answer is there. */
  reload(): void {
    this.stories.reload();
  }

  /** The level of the element's own heading. */
  protected get level(): number {
    const level =
      this.headingLevel || (this.stories.shared?.headingLevel ?? 2) + (this.constructor as typeof StoryElement).depth;
    return Math.min(Math.max(level, 1), 6);
  }

  /** The lens that the reader points at, in this element or in another that shows the same story. */
  protected get pointing(): LensPointing {
    return (this.stories.isShared && this.stories.shared?.pointing) || (this.#pointing ??= new LensPointing());
  }

  /** Whether the element shows the whole story, and so tells readers that parts are left out. */
  protected get isFull(): boolean {
    return false;
  }

  /** What those below share of the story, where an element shares it. */
  protected get shared(): SharedStory {
    const { state, story, problems } = this.stories;
    return { state, story, problems, headingLevel: this.level, pointing: this.pointing };
  }

  /** What the element shows of a story, or `nothing` where the story has none of it. */
  protected abstract renderStory(story: Story): TemplateResult | typeof nothing;

  /** A constructed sheet belongs to one document: in another the browser takes it away. */
  adoptedCallback(): void {
    const view = ofDocument(this.ownerDocument, 'defaultView');
    if (view && this.hasUpdated) this.#adoptStyles(this.shadowRoot!, view.CSSStyleSheet);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(plain({ mode: 'open' }));
    this.#adoptStyles(root);
    return root;
  }

  #adoptStyles(root: ShadowRoot, Sheet?: typeof CSSStyleSheet): void {
    adoptStyles(root, (this.constructor as typeof StoryElement).elementStyles as CSSResult[], Sheet);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // After what a server rendered, not before it.
    this.renderOptions.renderBefore = null;
    this.stories.update();
    this.t = this.#localize()!;
    this.stories.isHeld = !this.t && this.stories.state !== 'idle';
    if (!this.#retried || this.state === 'loading') return;
    this.#retried = undefined;
    // The button that was pressed is about to go, and the keyboard's focus with it, if that is still there.
    const hasFocus = this.shadowRoot?.activeElement;
    if (hasFocus && this.state === 'ready') void this.updateComplete.then(() => this.focusStory());
  }

  protected override render(): unknown {
    const { state, story, isHeld, isShared } = this.stories;
    const shown = !isHeld && story;
    if (shown && this.#prerendered[0]) void this.#takeOver();
    const isRendered = this.#prerendered[0];
    return html`<div class="base" part="base">
      ${shown ? this.renderStory(shown) : isRendered ? nothing : this.renderFallback()}${isShared || (isRendered && state === 'idle') ? nothing : this.renderStatus()}
    </div>`;
  }

  /** Takes the place of what a server rendered. What the reader has opened there stays open; the focus and the page stay put. */
  async #takeOver(): Promise<void> {
    const top = scrollY;
    const before = parts(this.renderRoot).map((part) => [
      part.open,
      (part.getRootNode() as ShadowRoot).activeElement === part,
    ]);
    for (const node of this.#prerendered.splice(0)) node.remove();
    await this.updateComplete;
    for (const { updateComplete } of this.renderRoot.querySelectorAll<LitElement>('*')) await updateComplete;
    parts(this.renderRoot).forEach((part, index) => {
      const [open, hasFocus] = before[index] ?? [];
      if (open) part.open = open;
      if (hasFocus) part.focus({ preventScroll: true });
    });
    // Firefox and WebKit lay a container out before they style what is new in it: the page is short for that moment.
    if (scrollY !== top) scrollTo({ top, behavior: 'instant' });
  }

  /** What stands in the story's place. */
  protected renderFallback(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    checkAttributes(this);
  }

  protected override updated(changed: PropertyValues): void {
    checkChoices(this, changed);
    for (const state of ['loading', 'ready', 'error']) toggle(this.#states, state, state === this.state);
    for (const theme of ['light', 'dark']) toggle(this.#states, theme, theme === this.theme);
  }

  /** The region is there before it has anything to say, so that assistive technology announces what comes. */
  private renderStatus(): TemplateResult {
    return html`<div class="status" part="status" role="status">${this.renderTold()}</div>`;
  }

  private renderTold(): TemplateResult | typeof nothing {
    if (!this.t) return nothing;
    const { state, problems, slow, hasUrl } = this.stories;
    if (state === 'loading' && !this.#retried) return slow ? loading(this.t) : nothing;
    if (state === 'idle' || this.notices === 'hide') return nothing;
    if (state === 'ready') return this.isFull ? partial(this.t, problems) : nothing;
    return failure(this.t, this.#retried ?? problems, hasUrl ? this.#retry : undefined, this.#retried !== undefined);
  }

  readonly #retry = (): void => {
    if (this.#retried) return;
    this.#retried = this.problems;
    this.reload();
  };

  /** Where a button that was pressed is gone, the reader goes on where the story begins. */
  protected focusStory(): void {
    const start = this.renderRoot.querySelector<HTMLElement>('.base > :not(slot)');
    if (!start) return;
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
  }
}

/** What is shown of a story but for boxes, down through shadow roots: from a server it is the same, one for one. */
const parts = (root: ParentNode): HTMLDetailsElement[] =>
  [...root.querySelectorAll<HTMLDetailsElement>(':not(style,div)')].flatMap((part) =>
    part.shadowRoot ? parts(part.shadowRoot) : part,
  );

/** The custom states of an element. It has none where the page lacks `attachInternals`, and with an `is` attribute. */
function statesOf(element: HTMLElement): CustomStateSet | undefined {
  try {
    return element.attachInternals().states;
  } catch {
    return undefined;
  }
}

/** Custom states, which browsers before 2024 do not have: there the element goes without. */
function toggle(states: CustomStateSet | undefined, state: string, on: boolean): void {
  try {
    if (on) states?.add(state);
    else states?.delete(state);
  } catch {
    // Chrome before 125 takes only names with two dashes.
  }
}
