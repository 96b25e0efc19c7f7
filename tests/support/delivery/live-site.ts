import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentDigest } from '../../../src/build/output/file-record.ts';
import type { SiteFiles } from '../../../src/delivery/sending/site-files.ts';

export type Texts = Record<string, string>;

/** What a live site answers for an address instead of its file; undefined where it is the file. */
export type Instead = (
  path: string,
  agent: string,
) => { status?: number; headers?: Record<string, string>; body?: string } | undefined;

export const filesOf = (texts: Texts): SiteFiles =>
  new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      { size: Buffer.byteLength(text), digest: contentDigest(Buffer.from(text)) },
    ]),
  );

/** A running site: where it is, what it was asked, and its end. */
export type LiveSite = { base: URL; asked: string[]; close(): Promise<void> };

/** The text of a file; undefined where there is none. */
type TextOf = (path: string) => string | undefined;

/** Serves `texts` as a static host does, with `headers` on every answer, but for what is said `instead`. */
export async function serveLive(
  texts: Texts | TextOf,
  headers: Record<string, string> = {},
  instead: Instead = () => undefined,
): Promise<LiveSite> {
  const asked: string[] = [];
  const textOf: TextOf = typeof texts === 'function' ? texts : (path) => texts[path];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.slice(1).replace(/\?.*/s, ''));
    asked.push(request.url!);
    const other = instead(request.url!, request.headers['user-agent'] ?? '');
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const text = textOf(file);
    const status = other?.status ?? (text === undefined ? 404 : 200);
    response.writeHead(status, { ...headers, ...other?.headers });
    response.end(other?.body ?? text ?? textOf('404.html'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    base: new URL(`http://127.0.0.1:${port}/`),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
