import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { readInDev } from './begin-dev.ts';
import { explain } from './explain.ts';
import { cardBytes } from './output/cards.ts';
import { ownIcon, siteIcons } from './output/icons.ts';
import { documentsShown } from './output/documents.ts';
import { picturesShown, variantBytes } from './output/pictures.ts';
import { searchFiles } from './output/search-index.ts';
import { bundleServiceWorker } from './output/service-worker.ts';
import { publishedBytes } from '../site/published-files.ts';
import { sharedProject } from './project.ts';
import type { Site } from '../site/site.ts';
import type { Settings } from './settings.ts';
import { currentSite } from './current-site.ts';
import { documentFile } from '../site/addresses.ts';
import { routePath } from './astro/routes.ts';
import { announceContent } from './astro/run-astro.ts';
import { variantsOf } from '../pictures/variants.ts';
import { cardsOf } from '../publish/cards/card-of.ts';

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    svg: 'image/svg+xml',
    webp: 'image/webp',
    gif: 'image/gif',
    png: 'image/png',
    jpg: 'image/jpeg',
    ico: 'image/x-icon',
    pdf: 'application/pdf',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    txt: 'text/plain; charset=utf-8',
    html: 'text/html; charset=utf-8',
    json: 'application/json',
    js: 'text/javascript',
  }),
);

/** Bytes of a document or a file for the root, as the build would publish it at `path`. */
function contentFile(settings: Settings, site: Site, path: string): Uint8Array | undefined {
  const { files } = sharedProject();
  const shown = documentsShown(site);
  const found = [...files].find(
    ([name]) =>
      documentFile(name) === path.slice(1) && (shown.has(name) || name.startsWith('files/')),
  );
  return found && publishedBytes(settings.contentRoot, found[1]);
}

/** Bytes of what the build would write at `path` besides pages, `undefined` when it would not. */
async function generated(settings: Settings, path: string): Promise<Uint8Array | undefined> {
  const site = currentSite();
  if (path.startsWith('/search-index/')) return searchFiles(settings, site).get(path.slice(1));
  // A worker of a built site seen at this address before must not answer for this one.
  if (path === '/sw.js') return Buffer.from(await bundleServiceWorker('off'));
  if (/^\/(?:favicon|icon|apple-touch)/.test(path)) {
    return (await siteIcons(site, ownIcon(settings, sharedProject().files))).get(path.slice(1));
  }
  if (!path.startsWith('/_p/')) return contentFile(settings, site, path);
  const card = path.startsWith('/_p/card-') ? cardsOf(site).get(path) : undefined;
  if (card) return cardBytes(settings, card);
  for (const picture of picturesShown(site)) {
    const variant = variantsOf(picture).find((one) => one.path === path);
    if (variant) return variantBytes(settings, picture, variant);
  }
  return undefined;
}

function send(response: ServerResponse, path: string, bytes: Uint8Array): void {
  const type = TYPES.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type });
  response.end(bytes);
}

/** `npm run dev`: pictures and search as in a build, and a reload when the content changes. */
export function serveInDev(server: ViteDevServer, settings: Settings, code: string): void {
  server.middlewares.use((request, response, next) => {
    const { base } = sharedProject().address;
    const url = (request.url ?? '/').split('?')[0]!;
    // Vite hands its middleware addresses with and without the base, depending on its own order.
    const path = url.startsWith(base) ? url.slice(base.length - 1) : url;
    generated(settings, decodeURI(path))
      .then((bytes) => {
        if (bytes) return send(response, path, bytes);
        if (currentSite().edition.at(path)) request.url = routePath(url);
        return next();
      })
      .catch(next);
  });
  server.watcher.add(settings.contentRoot);
  let reading: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(settings.contentRoot)) return;
    clearTimeout(reading);
    reading = setTimeout(async () => {
      try {
        await readInDev(settings, code);
      } catch (error) {
        // What was read before is still shown; the next save reads again.
        process.stderr.write(explain(error, settings.contentRoot));
        return;
      }
      announceContent(server);
      server.ws.send({ type: 'full-reload' });
    }, 50);
  });
}
