/**
 * Renders an element to the content of its shadow root, and the elements in it with it: they get the story and the language as
 * they do in a browser.
 */
import { ContextConsumer } from '@lit/context';
import { LitElementRenderer, renderThunked, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { type storyContext } from '../context/story-context.js';
import '../elements/story-card/story-card.define.js';
import { StoryElement } from '../elements/story-element.js';
import { provideReader } from '../load/read.js';
import { readStory } from '../story/read-story.js';
import type { Story } from '../story/story.js';
import { styleElements } from './style-elements.js';
import { tidyShadow } from './tidy-shadow.js';

// A server renders synchronously, so the readers of all formats must be there.
provideReader(readStory);

/** The language of the interface. One for the process is enough: an element is rendered from start to end in one go. */
let language = '';

/** By element: what asks those above it for their story. Controllers are not connected on a server, for there is no page. */
const consumers = new WeakMap<StoryElement, ContextConsumer<typeof storyContext, StoryElement>>();

const { addController } = StoryElement.prototype;
StoryElement.prototype.addController = function (this: StoryElement, controller): void {
  if (controller instanceof ContextConsumer) {
    consumers.set(this, controller as ContextConsumer<typeof storyContext, StoryElement>);
  }
  addController.call(this, controller);
};

class StoryRenderer extends LitElementRenderer {
  constructor(tag: string) {
    super(tag);
    // What elements ask of the DOM beyond Lit's stand-in for it. Nothing is above or below them on their page but the language.
    Object.assign(this.element, {
      closest: () => ({ getAttribute: () => language }),
      getRootNode: () => undefined,
      querySelectorAll: () => [],
    });
  }

  override connectedCallback(): void {
    consumers.get(this.element as StoryElement)?.hostConnected();
    super.connectedCallback();
  }

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const element = this.element as StoryElement;
    const content = () => renderThunked(element['render'](), info);
    return [...styleElements(element.constructor as typeof StoryElement), content];
  }
}

/**
 * Makes an element, and the HTML of what its shadow root holds.
 *
 * @param isShared - whether its story will come from a provider above, which tells what is wrong with it
 */
export function renderShadow(
  tag: string,
  story: Story,
  attributes: Iterable<readonly [name: string, value: string]>,
  { lang, isShared }: { readonly lang: string; readonly isShared: boolean },
): { readonly element: StoryElement; readonly html: string } {
  language = lang;
  const renderer = new StoryRenderer(tag);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  const element = renderer.element as StoryElement;
  if (isShared) consumers.get(element)!.value = { state: 'ready', story, problems: [], headingLevel: 2 };
  else element.story = story;
  renderer.connectedCallback();
  const shadow = renderer.renderShadow({
    elementRenderers: [StoryRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [element],
    slotStack: [],
    deferHydration: false,
  });
  return { element, html: tidyShadow(collectResultSync(shadow!)) };
}
