/**
 * Renders an element to the content of its shadow root, and the elements in it with it: they get the story and the language as
 * they do in a browser.
 */
import { ContextConsumer } from '@lit/context';
import { LitElementRenderer, renderThunked, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { ReactiveController } from 'lit';
import '../elements/story-card/story-card.define.js';
import { StoryElement } from '../elements/story-element.js';
import type { Story } from '../story/story.js';
import { styleElements } from './style-elements.js';

/** The language of the interface. One for the process is enough: an element is rendered from start to end in one go. */
let language = '';

// What elements ask of the DOM beyond Lit's stand-in for it. They are alone on their page: nothing is above or below them but that.
Object.assign(StoryElement.prototype, {
  closest: () => ({ getAttribute: () => language }),
  getRootNode: () => undefined,
  querySelectorAll: () => [],
});

/** By element: what asks those above it for their story. Controllers are not connected on a server, for there is no page. */
const consumers = new WeakMap<StoryElement, ReactiveController>();

const { addController } = StoryElement.prototype;
StoryElement.prototype.addController = function (this: StoryElement, controller): void {
  if (controller instanceof ContextConsumer) consumers.set(this, controller);
  addController.call(this, controller);
};

class StoryRenderer extends LitElementRenderer {
  override connectedCallback(): void {
    consumers.get(this.element as StoryElement)?.hostConnected?.();
    super.connectedCallback();
  }

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const element = this.element as StoryElement;
    const content = () => renderThunked(element['render'](), info);
    const isNested = info.customElementHostStack.length > 1;
    return [...styleElements(element.constructor as typeof StoryElement, isNested), content];
  }
}

/** Makes an element, and the HTML of what its shadow root holds. */
export function renderShadow(
  tag: string,
  story: Story,
  attributes: Iterable<readonly [name: string, value: string]>,
  lang: string,
): { readonly element: StoryElement; readonly html: string } {
  language = lang;
  const renderer = new StoryRenderer(tag);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  renderer.setProperty('story', story);
  renderer.connectedCallback();
  const shadow = renderer.renderShadow({
    elementRenderers: [StoryRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element!],
    slotStack: [],
    deferHydration: false,
  });
  return { element: renderer.element as StoryElement, html: tidy(collectResultSync(shadow!)) };
}

/**
 * Takes out what only Lit's own hydration needs, which would cost readers more script than it saves, and indentation. In texts
 * and attributes `<` is escaped, so that none of it can be theirs.
 */
const tidy = (html: string): string =>
  html.replace(/<!--[^]*?-->|<\?>| defer-hydration(?=[ >])| shadowroot="open"(?= )/g, '').replace(/\s*\n\s*/g, ' ');
