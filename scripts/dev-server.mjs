/**
 * Vite plugins for development. With them, demo pages read exactly as an embedder writes them, and everything that goes wrong
 * on the way to a story can be asked for under /faults/.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFaultMiddleware, startFaultServer } from '../src/testing/fault-server.mjs';
import { files } from './build-cdn.mjs';
import { serveBuilt } from './built-files.mjs';
import { server as builtServer } from './build-server.mjs';

const sources = fileURLToPath(new URL('../src', import.meta.url));

/** Serves `story-elements.js` and `autoload.js` from the sources; the classic script and embed/ as builds, made when asked for. */
export function scriptTags() {
  const built = serveBuilt();
  return {
    name: 'script-tags',
    apply: 'serve',
    resolveId(/** @type {string} */ id) {
      if (basename(id) === files.es) return `${sources}/define.ts`;
      if (basename(id) === 'autoload.js') return `${sources}/autoload.ts`;
      // The languages of the classic script.
      const [, language] = /^\/i18n\/(\w+)\.js$/.exec(id) ?? [];
      return language && `${sources}/i18n/${language}.ts`;
    },
    configureServer(/** @type {import('vite').ViteDevServer} */ server) {
      server.watcher.add(sources).on('all', (_event, path) => {
        if (path.startsWith(sources)) built.forget();
      });
      server.middlewares.use(built.middleware);
      // A frame in a sandbox is another site, whichever site it comes from.
      server.middlewares.use('/stories', (_request, response, next) => {
        response.setHeader('access-control-allow-origin', '*');
        next();
      });
      server.middlewares.use((request, response, next) => {
        const [, folder, name] = /^\/(themes\/)?([\w-]+\.css)$/.exec(request.url.split('?')[0]) ?? [];
        const file = name && `${sources}/${folder ?? 'styles/'}${name}`;
        if (!file || !existsSync(file)) return next();
        response.setHeader('content-type', 'text/css').end(readFileSync(file));
      });
    },
  };
}

/** Puts the output of a command into a page, where a comment has that: `<!-- story-elements render story.json -->`. */
export function prerendered() {
  return {
    name: 'prerendered',
    apply: 'serve',
    transformIndexHtml: {
      // After all that Vite itself does with a page, to which the output would be more of the page's own code.
      order: /** @type {const} */ ('post'),
      /** @param {string} html */
      async handler(html, /** @type {{ filename: string }} */ { filename }) {
        const [comment, file] = /<!-- story-elements render (\S+) -->/.exec(html) ?? [];
        if (!comment) return html;
        const { module } = await builtServer();
        const story = JSON.parse(readFileSync(`${dirname(filename)}/${file}`, 'utf8'));
        const rendered = await module.renderStory(story);
        return html.replace(comment, () => rendered.html);
      },
    },
  };
}

/** The server of faults, with a second origin beside it for what happens between two. */
export function faults() {
  return {
    name: 'faults',
    apply: 'serve',
    async configureServer(/** @type {import('vite').ViteDevServer} */ server) {
      const other = await startFaultServer();
      server.httpServer?.once('close', other.close);
      server.middlewares.use(createFaultMiddleware({ otherOrigin: other.origin }));
    },
  };
}
