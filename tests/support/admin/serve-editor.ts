import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { LiveStatus } from '../../../src/admin/browser/live-state.ts';
import type { DeskData } from '../../../src/admin/config/desk-data.ts';
import type { EditorFile } from '../../../src/admin/editor-files.ts';
import { editorFiles } from '../../../src/admin/editor-files.ts';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.wasm', 'application/wasm'],
  ['.woff2', 'font/woff2'],
]);

/** When the day of the tests begins: they are about stories of that month. */
export const BEGIN = Date.parse('2026-11-29T12:00:00+07:00');

/** A script that sets a page's clock to the day of the tests; it goes on as any clock does. */
const clockAt = (begin: number): string => `{
  const Real = Date;
  const shift = ${begin - Date.now()};
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(Real.now() + shift);
    }
    static now() {
      return Real.now() + shift;
    }
  };
}`;

/** The page with the script before its own, which are modules and wait. */
const withClock = (page: string): string =>
  page.replace('</head>', '<script src="clock.js"></script></head>');

/** The editor of a newsroom, as its site has it at `/admin/`. */
export type EditorHost = {
  url: string;
  /** Another build tells it something else. */
  tell(more: Partial<DeskData>): void;
  /** What its site says of what is live, which is nothing yet; undefined where it does not answer. */
  live: LiveStatus | undefined;
  close(): Promise<void>;
};

/** Serves the editor alone, with what it is told of its site. */
export async function serveEditor(
  code: readonly EditorFile[],
  data: DeskData,
): Promise<EditorHost> {
  const clock = clockAt(BEGIN);
  let files = new Map(editorFiles(data, code));
  const own = (name: string): string | Uint8Array | undefined => {
    if (name === 'clock.js') return clock;
    const file = files.get(name);
    return name === 'index.html' ? withClock(String(file)) : file;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const name = path === '/admin/' ? 'index.html' : path.replace('/admin/', '');
    // What is live, which the desk asks the site above it.
    const body = path === '/status.json' ? host.live && JSON.stringify(host.live) : own(name);
    const type = TYPES.get(extname(name)) ?? 'application/octet-stream';
    response.writeHead(body ? 200 : path === '/icon.svg' ? 204 : 404, {
      'content-type': type,
      // As hosts of pages send it, so that a desk of its own address may ask.
      'access-control-allow-origin': '*',
      // As hosts keep what is named by its bytes.
      ...(/-[\w-]{8}\.\w+$/.test(name) && { 'cache-control': 'max-age=3600, immutable' }),
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: EditorHost = {
    live: { version: 'a', content: null, held: 0, problem: null },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin/`,
    tell: (other) => {
      files = new Map(editorFiles({ ...data, ...other }, code));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}
