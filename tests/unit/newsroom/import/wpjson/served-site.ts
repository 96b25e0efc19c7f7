import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { contentFolder, filesIn } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';
import { jsonPost, jsonTerm, jsonUser } from './write-json.ts';

export type Handler = (path: string, query: URLSearchParams, response: ServerResponse) => unknown;

/** A site of WordPress on this machine; answers its address and what it was asked for, in order. */
export async function site(handler: Handler) {
  const asked: string[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const server = createServer((request: IncomingMessage, response) => {
    mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
    response.on('close', () => (atOnce -= 1));
    const { pathname, searchParams } = new URL(request.url!, 'http://x');
    asked.push(request.url!);
    const answer = handler(pathname, searchParams, response);
    if (answer === undefined) response.writeHead(404).end('{"code":"rest_no_route","message":"-"}');
    else if (answer !== response)
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, mostAtOnce: () => mostAtOnce };
}

/** Ninety posts and a page, as WordPress gives them out. */
export function paper(
  posts = 90,
  more: (id: number) => Record<string, unknown> = () => ({}),
): Handler {
  const people = {
    author: [jsonUser(2, 'siti88', 'Siti Aminah')],
    'wp:term': [[jsonTerm(4, 'category', 'Demak')]],
  };
  const all = Array.from({ length: posts }, (_, at) =>
    jsonPost(at + 1, { categories: [4], _embedded: people, _links: {}, ...more(at + 1) }),
  );
  const page = jsonPost(500, { type: 'page', link: 'https://kabar.example/redaksi/', _links: {} });
  return (path, query) => {
    const part = <T>(list: T[]) => {
      const at = Number(query.get('offset'));
      const after = query.get('after');
      const isAsked = (one: T) => after === null || String((one as { date?: string }).date) > after;
      return list.filter(isAsked).slice(at, at + Math.min(40, Number(query.get('per_page'))));
    };
    if (path === '/wp-json/')
      return { name: 'Kabar Demak', home: 'https://kabar.example', namespaces: ['wp/v2'] };
    if (path === '/wp-json/wp/v2/types')
      return {
        post: { rest_base: 'posts' },
        page: { rest_base: 'pages' },
        attachment: { rest_base: 'media' },
      };
    if (path === '/wp-json/wp/v2/categories')
      return part([jsonTerm(3, 'category', 'Daerah'), jsonTerm(4, 'category', 'Demak', 3)]);
    if (path === '/wp-json/wp/v2/posts') return part(all);
    if (path === '/wp-json/wp/v2/pages') return part([page]);
    return undefined;
  };
}

/** Imports from an address on this machine. */
export async function importedFrom(url: string, content = contentFolder(), more = {}) {
  const outcome = await runImport(content, url, { allowPrivate: true, pause: 1, ...more });
  const fetched = join(content, '_import/.fetched');
  return {
    content,
    outcome,
    files: filesIn(content),
    rules: [...outcome.notes].map(({ rule }) => rule),
    kept: existsSync(fetched) ? readdirSync(fetched).length : 0,
  };
}
