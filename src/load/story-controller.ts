/**
 * Loads and reads the story of an element, and fires its events. Every element that shows a story has a controller.
 *
 * Its state always belongs to the current source. It ignores late answers of earlier sources.
 */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hostOf } from '../dom/host-of.js';
import { storyContext, type SharedStory, type StoryState } from '../context/story-context.js';
import { StoryErrorEvent, StoryLoadEvent } from '../events.js';
import { problem, type Problem } from '../story/problem.js';
import type { StoryReading } from '../story/read-story.js';
import type { Story } from '../story/story.js';
import { requestJson } from './fetch-json.js';
import { LoadError } from './load-error.js';
import { parseBlocks } from './parse-blocks.js';
import { read } from './read.js';
import { reportProblems } from './report.js';
import { findSource, isSameSource, type Source, type StorySource } from './source.js';
import { watchInline } from './watch-inline.js';

/** The delay before elements show "loading", so that quick answers do not flicker. */
const LOADING_DELAY_MS = 300;

/** Elements that share a story and are not defined yet. They may be defined after the elements within them. */
const UNDEFINED_PROVIDER = ':is(story-provider, story-card):not(:defined)';

export class StoryController implements ReactiveController {
  state: StoryState = 'idle';
  /** The story. During a reload, the previous story. */
  story: Story | undefined;
  problems: readonly Problem[] = [];
  /** Whether loading takes so long that the element should say so. */
  slow = false;
  /** Whether the element cannot show the story yet, so that its events wait. */
  isHeld = false;

  readonly #host: ReactiveControllerHost & StorySource;
  readonly #shared: ContextConsumer<typeof storyContext, ReactiveControllerHost & HTMLElement>;
  readonly #isWhole: boolean;
  #source: Source = { kind: 'none' };
  /** Aborts the pending story. */
  #abort: (() => void) | undefined;
  #loadingTimer: ReturnType<typeof setTimeout> | undefined;
  #stopObserving: (() => void) | undefined;
  #pendingEvents: Event[] = [];

  /** @param isWhole - whether the element shows a whole story, which needs a headline */
  constructor(host: ReactiveControllerHost & StorySource, isWhole: boolean) {
    this.#host = host;
    this.#isWhole = isWhole;
    this.#shared = new ContextConsumer(host, { context: storyContext, subscribe: true });
    host.addController(this);
  }

  /** The story of the nearest provider or card among the ancestors, even if the element has another source. */
  get shared(): SharedStory | undefined {
    return this.#shared.value;
  }

  /** Whether the story comes from a provider or card, which shows loading and errors itself. */
  get isShared(): boolean {
    return this.#source.kind === 'context';
  }

  /** Whether the story comes from a URL, so that a retry may help. */
  get hasUrl(): boolean {
    return this.#source.kind === 'url';
  }

  hostConnected(): void {
    this.#stopObserving = watchInline(this.#host, () => this.#host.requestUpdate());
    this.#waitForProvider();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#shared.value = undefined as unknown as SharedStory;
    // An element that moves is connected again at once, and its request continues.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#suspend();
    });
  }

  /** Finds the source, and loads the story if the source has changed. Called before each rendering. */
  update(): void {
    // Elements on a server have no source.
    if (this.#host.isConnected === false) return;
    const source = findSource(this.#host, this.#shared.value);
    if (isSameSource(source, this.#source)) return;
    this.#source = source;
    this.#start();
  }

  hostUpdated(): void {
    if (this.isHeld) return;
    for (const event of this.#pendingEvents.splice(0)) this.#host.dispatchEvent(event);
  }

  /** Loads the story again, and bypasses all caches. The previous story stays until the answer comes. */
  reload(): void {
    if (!this.#host.isConnected) return;
    if (this.#source.kind === 'url') this.#fetch(this.#source.value, true);
    else this.#start();
    this.#host.requestUpdate();
  }

  #start(): void {
    this.#stop();
    this.story = undefined;
    const source = this.#source;
    if (source.kind === 'context') {
      const { state, story, problems } = source.value;
      this.#setState(state, story, problems);
    } else if (source.kind === 'property') {
      this.#take(read(source.value));
    } else if (source.kind === 'inline') {
      this.#try(() => {
        const { value, problems } = parseBlocks(source.value);
        this.#take(read(value), problems);
      });
    } else if (source.kind === 'url') {
      this.#fetch(source.value, false);
    } else {
      this.#setState('idle', undefined, []);
    }
  }

  #fetch(url: string, fresh: boolean): void {
    this.#stop();
    const { json, release } = requestJson(url, { fresh });
    this.#wait(
      json.then((value) => read(value, url)),
      release,
    );
  }

  /** Waits for a reading. Ignores it if the source has changed. */
  #wait(reading: Promise<StoryReading>, abort: () => void, scriptProblems?: readonly Problem[]): void {
    const isWanted = () => this.#abort === abort;
    this.#abort = abort;
    this.#setState('loading', this.story, []);
    this.#loadingTimer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, LOADING_DELAY_MS);
    reading.then(
      (read) => isWanted() && this.#settle(() => this.#take(read, scriptProblems)),
      (error: unknown) => isWanted() && this.#settle(() => this.#fail(error)),
    );
  }

  #settle(take: () => void): void {
    this.#stopTimer();
    take();
    this.#host.requestUpdate();
  }

  /** @param scriptProblems - the problems of inline scripts that are not valid JSON */
  #take(reading: StoryReading | Promise<StoryReading>, scriptProblems: readonly Problem[] = []): void {
    if (!('problems' in reading)) {
      this.#wait(reading, () => undefined, scriptProblems);
      return;
    }
    const { story, problems: own } = reading;
    const all = [...scriptProblems, ...own];
    const problems = this.#isWhole ? all : all.filter(({ code }) => code !== 'no-headline');
    this.#setState(story ? 'ready' : 'error', story, problems);
    if (story) this.#pendingEvents.push(new StoryLoadEvent(story, problems));
    if (problems.some(({ severity }) => severity === 'error')) {
      this.#pendingEvents.push(new StoryErrorEvent(problems, story !== undefined));
    }
    if (problems[0] || !all[0]) reportProblems(this.#host, this.#source, problems);
  }

  #fail(error: unknown): void {
    if (!(error instanceof LoadError)) throw error;
    const problems = [problem(error.code, '', error.message)];
    this.#setState('error', undefined, problems);
    this.#pendingEvents.push(new StoryErrorEvent(problems, false));
    reportProblems(this.#host, this.#source, problems);
  }

  #try(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#fail(error);
    }
  }

  #setState(state: StoryState, story: Story | undefined, problems: readonly Problem[]): void {
    // Pending events belong to an earlier source.
    this.#pendingEvents = [];
    Object.assign(this, { state, story, problems });
  }

  #stopTimer(): void {
    clearTimeout(this.#loadingTimer);
    this.slow = false;
  }

  #stop(): void {
    this.#stopTimer();
    this.#abort?.();
    this.#abort = undefined;
  }

  #suspend(): void {
    const isPending = this.state === 'loading';
    this.#stop();
    if (isPending) this.#source = { kind: 'none' };
  }

  /** Asks for a shared story again when an undefined provider among the ancestors becomes defined. */
  #waitForProvider(): void {
    const provider = this.#shared.value ? undefined : undefinedProvider(this.#host);
    if (!provider) return;
    void customElements.whenDefined(provider.localName).then(() => {
      if (this.#host.isConnected) this.#shared.hostConnected();
    });
  }
}

/** The nearest undefined provider among the ancestors, across shadow roots. */
const undefinedProvider = (from: Element | undefined): Element | undefined =>
  from && (from.closest(UNDEFINED_PROVIDER) ?? undefinedProvider(hostOf(from)));
