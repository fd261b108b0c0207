/** The apps in `apps/`, each in its own page. All apps render the same content, each with another framework. */
import type { StoryData } from '../../load/source.js';
import { SCRIPT } from './cards.js';
import { openPage, type HostWindow } from './host-page.js';

/** The content of an app: a text, and cards. */
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
  /** Renders again with changes. */
  render(changes: Partial<AppState>): void | Promise<void>;
  /** Reverses the order of the cards. */
  reverse(): void | Promise<void>;
  unmount(): void;
}

export interface App extends MountedApp {
  readonly page: HostWindow;
  /** The calls of its listeners. */
  readonly heard: readonly string[];
  /** Its warnings and errors in the console. */
  readonly complaints: readonly string[];
}

/**
 * Opens a page with a script and an empty app. With `served`, the app hydrates the server-rendered content of that state, if its
 * framework can.
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
  // Svelte needs objects that belong to the page.
  const render = (changes: Partial<AppState>) => mounted.render(page.structuredClone(changes));
  if (!served) await render({ note: '', cards: [] });
  return { ...mounted, render, page, heard, complaints };
}
