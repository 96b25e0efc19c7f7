import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path/posix';
import type { ViteDevServer } from 'vite';
import { answerDesk } from '../../desk/answer-desk.ts';
import { settingsErrors, settingsFault } from '../../desk/faults/settings-fault.ts';
import { deskPath } from '../../site/addresses.ts';
import { routePath } from '../astro/routes.ts';
import { announceContent, restartDev } from '../astro/run-astro.ts';
import { currentSite } from '../current-site.ts';
import { explain } from '../explain.ts';
import { sharedProject } from '../project.ts';
import type { Settings } from '../settings.ts';
import { readInDev } from './begin-dev.ts';
import { currentDesk, handbookFolder } from './current-desk.ts';
import { devFile } from './dev-files.ts';
import { holdHtml } from './hold-html.ts';
import { lookAtContent } from './look-at-content.ts';
import { readAgainWhenChanged } from './read-again.ts';
import { finishAnswer } from './stand-in.ts';

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** Of the server's own files; never an address of the site. */
const OF_VITE = /^\/(?:@|__|node_modules\/|src\/)/;

const isPage = (path: string): boolean => /^(?:\.html?)?$/i.test(extname(path));

/** An address without the base, where it has it, and without its query. */
function pathOf(url: string, base: string): string {
  const path = url.split('?')[0]!;
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/** What `npm run dev` remembers of one server. */
export type DevTroubles = {
  /** The base at which it answers, whatever the settings say by now. */
  base: string;
  /** What the last page that failed has thrown. */
  thrown?: unknown;
  /** How many times the content was read again. */
  readings: number;
  /** Why the last change was not read, as a sentence. */
  unread?: string | undefined;
};

/** Before everything else: holds pages back until it is known what they have become. */
export const holdPages =
  (troubles: DevTroubles): Handler =>
  (request, response, next) => {
    const { base } = troubles;
    const asked = request.url ?? '/';
    // What no address can be is an address of which nothing is.
    if (!URL.canParse(asked, 'http://a') || !isDecodable(asked))
      request.url = encodeURI(asked.replaceAll('%', '%25'));
    const path = decodeURI(pathOf(request.url!, base));
    if (!OF_VITE.test(path) && isPage(path)) {
      const isOutside = !request.url!.startsWith(base);
      const made = troubles.readings;
      holdHtml(response, (answer) => {
        const error = troubles.thrown;
        troubles.thrown = undefined;
        return finishAnswer(
          answer,
          { asked, path, isOutside },
          { made, error, trouble: troubles.unread },
        );
      });
    }
    next();
  };

function isDecodable(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}

/** The desk's own pages, and at all addresses what is wrong with settings of which no paper can be made. */
const answerForDesk =
  (base: string): Handler =>
  (request, response, next) => {
    const path = decodeURI(pathOf(request.url ?? '/', base));
    const desk = currentDesk();
    const place = path.endsWith('/') ? path : `${path}/`;
    const ofDesk = place.startsWith(deskPath)
      ? answerDesk(desk, place, handbookFolder())
      : undefined;
    const isBroken = settingsErrors(desk).length > 0 && !OF_VITE.test(path);
    if (!ofDesk && !isBroken) return next();
    const { status, html } = ofDesk ?? settingsFault(desk);
    const type = isPage(path) ? 'text/html' : 'text/plain';
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
    response.end(isPage(path) ? html : `${desk.words.settings.title}.\n`);
  };

/** Files and pictures as in a build; what is a page goes on to Astro. */
const answerWithFile =
  (settings: Settings, troubles: DevTroubles): Handler =>
  (request, response, next) => {
    const url = (request.url ?? '/').split('?')[0]!;
    // Vite hands its middleware addresses with and without the base, depending on its own order.
    const path = pathOf(url, troubles.base);
    devFile(settings, decodeURI(path))
      .then((file) => {
        if (file) {
          response.writeHead(200, { 'content-type': file.contentType });
          return response.end(file.bytes);
        }
        if (currentSite().edition.at(path)) request.url = routePath(url);
        return next();
      })
      .catch((error: unknown) => {
        troubles.thrown = error;
        next(error);
      });
  };

/**
 * `npm run dev`: files and search as in a build, the pages of the desk, and a reload when the content
 * changes. Another base in the settings begins the server anew.
 */
export function serveInDev(
  server: ViteDevServer,
  settings: Settings,
  code: string,
  troubles: DevTroubles,
): void {
  const { base } = troubles;
  server.middlewares.use(answerForDesk(base));
  server.middlewares.use(answerWithFile(settings, troubles));
  const { contentRoot } = settings;
  const read = async (): Promise<void> => {
    try {
      await readInDev(settings, code, base);
      troubles.unread = undefined;
      announceContent(server);
    } catch (error) {
      // What was read before is still shown; the next save reads again.
      troubles.unread = explain(error, contentRoot);
      process.stderr.write(troubles.unread);
    }
    troubles.readings += 1;
    const isBroken = settingsErrors(currentDesk()).length > 0;
    if (!isBroken && sharedProject().address.base !== base) restartDev(server, settings);
    else server.ws.send({ type: 'full-reload' });
  };
  // What is read while a page loads is told before it listens: then it says of which reading it is made.
  server.ws.on('warta:made', (made: number, client) => {
    if (made !== troubles.readings) client.send({ type: 'full-reload' });
  });
  const seen = sharedProject().seen ?? '';
  const look = (): string => lookAtContent(contentRoot);
  const stop = readAgainWhenChanged(server.watcher, contentRoot, seen, look, read);
  server.httpServer?.once('close', stop);
}
