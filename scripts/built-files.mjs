/**
 * Serves files as they will be built, made when they are first asked for: those whose point is what the build makes of them.
 *
 *   /story-elements.iife.js   the classic script
 *   /module/…                 the module of the script tag, its languages and the readers of other formats
 *   /cdn/…                    the autoloader and its chunks
 *   /embed/…                  the page for frames
 *   /apps/…                   the apps of frameworks that tests render cards with
 */
import { extname } from 'node:path';
import { buildAll, buildAutoloader, buildLanguages, buildReaders, files } from './build-cdn.mjs';
import { buildEmbed } from './build-embed.mjs';

const builds = {
  [`/${files.iife}`]: () => buildAll('iife', false),
  '/module/': async () => ({
    ...(await buildAll('es', false)),
    ...(await buildReaders(false)),
    ...(await buildLanguages('cdn', false)),
  }),
  '/cdn/': () => buildAutoloader(false),
  '/embed/': () => buildEmbed(false),
  '/apps/': async () => (await import('./build-apps.mjs')).buildApps(),
};
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** Connect-style middleware, and how to have it make everything anew. */
export function serveBuilt() {
  const made = new Map();

  async function middleware(request, response, next) {
    const path = request.url.split('?')[0];
    const base = Object.keys(builds).find((base) => path.startsWith(base));
    if (!base) return next();
    try {
      if (!made.has(base)) made.set(base, builds[base]());
      const text = (await made.get(base))[path.slice(base.lastIndexOf('/') + 1)];
      // In a sandbox, a language is another site's. A server that serves frames has to say the same.
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
      response.writeHead(text === undefined ? 404 : 200).end(text);
    } catch (error) {
      made.clear();
      response.writeHead(500).end(String(error));
    }
  }

  return { middleware, forget: () => made.clear() };
}
