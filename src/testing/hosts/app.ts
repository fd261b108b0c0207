/** The apps of `apps/`, each in a page of its own. All render the same, each in the way of its framework. */
import type { StoryData } from '../../load/source.js';
import { SCRIPT } from './cards.js';
import { openPage, type HostWindow } from './host-page.js';

/** What an app renders: a text, and cards. */
interface AppState {
  readonly note: string;
  readonly cards: readonly {
    readonly id: string;
    readonly src?: string;
    readonly story?: StoryData;
    readonly back?: string;
  }[];
}

interface MountedApp {
  /** Renders anew, with these changes. */
  render(changes: Partial<AppState>): void | Promise<void>;
  /** Turns the order of the cards round. */
  reverse(): void | Promise<void>;
  unmount(): void;
}

export interface App extends MountedApp {
  readonly page: HostWindow;
  /** What its listeners were told. */
  readonly heard: readonly string[];
  /** What it complained of in the console. */
  readonly complaints: readonly string[];
}

/**
 * Opens a page with an app that renders nothing yet, beside this script; or one that takes over what a server rendered of this,
 * where the app can.
 */
export async function openApp(name: string, script = SCRIPT, served?: AppState): Promise<App> {
  const page = await openPage(`<!doctype html><html lang="en"><title>App</title>
    <script>
      complaints = [];
      for (const kind of ['warn', 'error']) console[kind] = (...all) => complaints.push(all.map(String).join(' '));
      addEventListener('error', ({ message }) => complaints.push(message));
    </script>
    ${script}<script type="module">import * as app from '/apps/${name}.js'; window.app = app</script><main></main></html>`);
  const { app, complaints } = page as unknown as {
    app: { mount(target: Element, hear: (what: string) => void, served?: AppState): MountedApp };
    complaints: string[];
  };
  const heard: string[] = [];
  const mounted = app.mount(page.document.querySelector('main')!, (what) => heard.push(what), served);
  // Of the page's own kinds of object, since Svelte knows no others.
  const render = (changes: Partial<AppState>) => mounted.render(page.structuredClone(changes));
  if (!served) await render({ note: '', cards: [] });
  return { ...mounted, render, page, heard, complaints };
}
