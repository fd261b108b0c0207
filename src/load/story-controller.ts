/**
 * Takes an element's source to a story: load, read, tell. Every element that shows a story has one.
 *
 * What it holds is always of one source, the newest: an answer that is no longer wanted is dropped.
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

/** Milliseconds before "loading" is shown: a quick answer should not flicker. */
const PATIENCE = 300;

/** The elements that share a story, which may be defined later than those they share it with. */
const UNDEFINED_PROVIDER = ':is(story-provider, story-card):not(:defined)';

export class StoryController implements ReactiveController {
  state: StoryState = 'idle';
  /** The story; while a reload is under way, and only then, the one from before. */
  story: Story | undefined;
  problems: readonly Problem[] = [];
  /** Whether loading has taken so long that the reader should be told. */
  slow = false;
  /** Whether the story can not be shown yet, so that nobody is told of it. */
  isHeld = false;

  readonly #host: ReactiveControllerHost & StorySource;
  readonly #shared: ContextConsumer<typeof storyContext, ReactiveControllerHost & HTMLElement>;
  readonly #whole: boolean;
  #source: Source = { kind: 'none' };
  /** Cancels the pending story. */
  #giveUp: (() => void) | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;
  #news: Event[] = [];

  /** @param whole - whether the element shows a story as a whole, which needs a headline */
  constructor(host: ReactiveControllerHost & StorySource, whole: boolean) {
    this.#host = host;
    this.#whole = whole;
    this.#shared = new ContextConsumer(host, { context: storyContext, subscribe: true });
    host.addController(this);
  }

  /** What a provider or card above shares, whether or not it is this element's source. */
  get shared(): SharedStory | undefined {
    return this.#shared.value;
  }

  /** Whether the story comes from above, where loading and errors are already told to the reader. */
  get isShared(): boolean {
    return this.#source.kind === 'context';
  }

  /** Whether the story comes from a URL, so that asking again may help. */
  get hasUrl(): boolean {
    return this.#source.kind === 'url';
  }

  hostConnected(): void {
    this.#stopWatching = watchInline(this.#host, () => this.#host.requestUpdate());
    this.#awaitProvider();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#shared.value = undefined as unknown as SharedStory;
    // An element that is only moved is connected again at once, and its request goes on.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  /** Finds the source, and starts on it if it is another than before. Called before each rendering. */
  update(): void {
    // On a server it is not known.
    if (this.#host.isConnected === false) return;
    const source = findSource(this.#host, this.#shared.value);
    if (isSameSource(source, this.#source)) return;
    this.#source = source;
    this.#start();
  }

  hostUpdated(): void {
    if (this.isHeld) return;
    for (const event of this.#news.splice(0)) this.#host.dispatchEvent(event);
  }

  /** Loads the story anew, past the browser's cache. What is shown stays until the answer is there. */
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
      this.#become(state, story, problems);
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
      this.#become('idle', undefined, []);
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

  /** Waits for a reading. Ignores it if the element has another source by then. */
  #wait(reading: Promise<StoryReading>, giveUp: () => void, unread?: readonly Problem[]): void {
    const isWanted = () => this.#giveUp === giveUp;
    this.#giveUp = giveUp;
    this.#become('loading', this.story, []);
    this.#patience = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, PATIENCE);
    reading.then(
      (read) => isWanted() && this.#settle(() => this.#take(read, unread)),
      (error: unknown) => isWanted() && this.#settle(() => this.#fail(error)),
    );
  }

  #settle(take: () => void): void {
    this.#rest();
    take();
    this.#host.requestUpdate();
  }

  /** @param unread - the problems of inline scripts that are not valid JSON */
  #take(reading: StoryReading | Promise<StoryReading>, unread: readonly Problem[] = []): void {
    if (!('problems' in reading)) {
      this.#wait(reading, () => undefined, unread);
      return;
    }
    const { story, problems: own } = reading;
    const all = [...unread, ...own];
    const problems = this.#whole ? all : all.filter(({ code }) => code !== 'no-headline');
    this.#become(story ? 'ready' : 'error', story, problems);
    if (story) this.#news.push(new StoryLoadEvent(story, problems));
    if (problems.some(({ severity }) => severity === 'error')) {
      this.#news.push(new StoryErrorEvent(problems, story !== undefined));
    }
    if (problems[0] || !all[0]) reportProblems(this.#host, this.#source, problems);
  }

  #fail(error: unknown): void {
    if (!(error instanceof LoadError)) throw error;
    const problems = [problem(error.code, '', error.message)];
    this.#become('error', undefined, problems);
    this.#news.push(new StoryErrorEvent(problems, false));
    reportProblems(this.#host, this.#source, problems);
  }

  #try(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#fail(error);
    }
  }

  #become(state: StoryState, story: Story | undefined, problems: readonly Problem[]): void {
    // What was not told yet was of a story that is no longer wanted.
    this.#news = [];
    Object.assign(this, { state, story, problems });
  }

  #rest(): void {
    clearTimeout(this.#patience);
    this.slow = false;
  }

  #stop(): void {
    this.#rest();
    this.#giveUp?.();
    this.#giveUp = undefined;
  }

  #leave(): void {
    const unfinished = this.state === 'loading';
    this.#stop();
    if (unfinished) this.#source = { kind: 'none' };
  }

  /** Asks again once a provider above, which was not defined yet when this element asked, is there to answer. */
  #awaitProvider(): void {
    const provider = this.#shared.value ? undefined : undefinedProvider(this.#host);
    if (!provider) return;
    void customElements.whenDefined(provider.localName).then(() => {
      if (this.#host.isConnected) this.#shared.hostConnected();
    });
  }
}

/** The nearest provider above that is not defined yet, through shadow roots. */
const undefinedProvider = (from: Element | undefined): Element | undefined =>
  from && (from.closest(UNDEFINED_PROVIDER) ?? undefinedProvider(hostOf(from)));
