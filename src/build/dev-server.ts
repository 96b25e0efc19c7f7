import type { ViteDevServer } from 'vite';
import { readInDev } from './begin-dev.ts';
import { currentSite } from './current-site.ts';
import { routePath } from './astro/routes.ts';
import { announceContent } from './astro/run-astro.ts';
import { devFile } from './dev-files.ts';
import { explain } from './explain.ts';
import { sharedProject } from './project.ts';
import type { Settings } from './settings.ts';

/** `npm run dev`: files and search as in a build, and a reload when the content changes. */
export function serveInDev(server: ViteDevServer, settings: Settings, code: string): void {
  server.middlewares.use((request, response, next) => {
    const { base } = sharedProject().address;
    const url = (request.url ?? '/').split('?')[0]!;
    // Vite hands its middleware addresses with and without the base, depending on its own order.
    const path = url.startsWith(base) ? url.slice(base.length - 1) : url;
    devFile(settings, decodeURI(path))
      .then((file) => {
        if (file) {
          response.writeHead(200, { 'content-type': file.contentType });
          return response.end(file.bytes);
        }
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
