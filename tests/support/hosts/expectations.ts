import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerFault } from './answer-fault.ts';
import { sendsTypesAndForms } from './types-and-forms.ts';
import { hostileTarget } from './hostile-targets.ts';
import { rawRequest } from './raw-request.ts';
import type { Answer, Server } from './server.ts';
import { ask } from './server.ts';
import { TRAINING_AGENTS, WELCOME_AGENTS } from './user-agents.ts';

/** `/2015/09/damaskus-日ā/`: its bytes look like `%9` and `%8`, which means something to Apache. */
const DAMASKUS = '/2015/09/damaskus-%E6%97%A5%C4%81/';

/** Every folder below `root`. */
const foldersIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** What is shown at an address in the end. */
async function followed(server: Server, address: string, steps = 3): Promise<Answer> {
  const answer = await ask(server, address);
  const { location } = answer.headers;
  if (location === undefined || steps === 0) return answer;
  return followed(server, new URL(location, 'http://x').pathname, steps - 1);
}

const where = (base: string, path: string): string => base + path.slice(1);

/** What every host with rules of its own does with the small site. */
export function behavesAsAHost(server: () => Server, base: string, root: () => string): void {
  const at = (path: string): string => where(base, path);
  const locationOf = async (path: string): Promise<unknown[]> => {
    const { status, headers } = await ask(server(), at(path));
    const location = headers['location'];
    return [
      status,
      location && new URL(location, 'http://x').pathname + new URL(location, 'http://x').search,
    ];
  };

  test.each([
    ['/lama/suriah/', '/2015/09/suriah/'],
    ['/lama/suriah', '/2015/09/suriah/'],
    ['/lama/suriah.html', '/2015/09/suriah/'],
    ['/k%C3%A9rry/', '/2015/09/suriah/'],
    ['/?p=123', '/2015/09/suriah/'],
    ['/?utm_source=wa&p=123', '/2015/09/suriah/'],
    ['/?p-x=12', '/2015/09/suriah/'],
    ['/berita.php?id=7', '/2015/09/suriah/'],
    ['/lama/damaskus/', DAMASKUS],
    ['/?P=123', DAMASKUS],
    ['/?p=AB', '/2015/09/suriah/'],
    ['/?p=ab', DAMASKUS],
    ['/Lama/Kasus/', '/2015/09/suriah/'],
    ['/lama/kasus', DAMASKUS],
    ['/2015/09/Suriah/', '/2015/09/suriah/'],
    ['/2015/09/suriah/amp/', '/2015/09/suriah/'],
    ['/2015/09/suriah/amp', '/2015/09/suriah/'],
    ['/amp/2015/09/suriah/', '/2015/09/suriah/'],
    ['/nasional/amp/', '/nasional/'],
    ['/lama/suriah.html/amp/', '/lama/suriah.html'],
    ['/amp/2015/k%C3%A9rry~1/', '/2015/k%C3%A9rry~1/'],
    ['/tag/rusia/', '/topic/rusia/'],
    ['/tags/rusia', '/topic/rusia/'],
    ['/search/label/rusia', '/topic/rusia/'],
    ['/category/nasional/', '/nasional/'],
    ['/category/berita/nasional', '/nasional/'],
    ['/kategori/nasional/', '/nasional/'],
    ['/feed/', '/feed.xml'],
    ['/feeds/posts/default', '/feed.xml'],
    ['/lama/rudal%20di%20suriah.html', '/2015/09/suriah/'],
    ['/opini-%E2%80%94-%E2%80%9Credaksi%E2%80%9D%E2%80%A6/', '/2015/09/suriah/'],
    ['/Dua%20Kata', '/2015/09/suriah/'],
    ['/dua%20kata/', DAMASKUS],
    ['/2015/%F0%9F%91%A9%E2%80%8D%F0%9F%8C%BE/', '/2015/09/suriah/'],
    ["/jum'at,%20(bagian+2)/", '/2015/09/suriah/'],
    ['/a%20b?id=7', '/2015/09/suriah/'],
    ['/2015/09/', '/archive/2015/09/'],
    ['/2015/', '/archive/'],
    ['/archive/2015/', '/archive/'],
  ])('%s leads for good to %s', async (from, to) => {
    expect(await locationOf(from)).toEqual([301, at(to)]);
  });

  test.each([
    ['/lama/suriah/?fbclid=a', '/2015/09/suriah/'],
    ['/2015/09/suriah/amp/?amp=1&utm_source=wa', '/2015/09/suriah/'],
    ['/?fbclid=a&p=123&x=%0d', '/2015/09/suriah/'],
  ])('what a share adds to an address does not matter: %s', async (from, to) => {
    const [status, location] = await locationOf(from);
    expect([status, String(location).split('?')[0]]).toEqual([301, at(to)]);
  });

  test('a folder without its slash leads to the one with it', async () => {
    expect(await locationOf('/2015/09/suriah')).toEqual([301, at('/2015/09/suriah/')]);
  });

  test.each(['/?p=124', '/?utm_source=wa', '/?p=Ab', '/?P=13', '/?p=%0d%0a'])(
    '%s shows the front page',
    async (path) => {
      const { status, body } = await ask(server(), at(path));
      expect([status, body.toString().includes('Depan')]).toEqual([200, true]);
    },
  );

  test('AMP’s parameter shows the page itself', async () => {
    const { status, body } = await ask(server(), at('/2015/09/suriah/?amp=1'));
    expect([status, body.toString().includes('Suriah')]).toEqual([200, true]);
  });

  test.each([
    '/2015/09/dihapus/',
    '/2015/09/dihapus',
    '/2015/09/dihapus/index.html',
    '/2015/09/DIHAPUS/',
    '/2015/09/dihapus/?utm_source=wa',
    '/lama/dihapus.html',
    '/k%C3%A9dua/',
    '/?p=77',
    '/?utm_source=wa&p=77',
  ])('%s, an erased story’s, is gone, with the page that helps', async (path) => {
    const { status, body, headers } = await ask(server(), at(path));
    expect([status, body.toString().includes('Tidak ditemukan')]).toEqual([410, true]);
    expect(headers['location']).toBeUndefined();
  });

  test.each(['/2015/09/dihapus-lain/', '/?p=777', '/?xp=77', '/x/2015/09/dihapus/'])(
    '%s is not',
    async (path) => expect((await ask(server(), at(path))).status).not.toBe(410),
  );

  test.each([
    '/.htaccess',
    '/.nginx/http.conf',
    '/.nginx/server.conf',
    '/.NGINX/http.conf',
    '/.nginx%2Fhttp.conf',
    '/%2Enginx/http.conf',
    '//.nginx/http.conf',
    '/_r/../.htaccess',
    '/.htaccess/',
    '/.htaccess%20',
    '/.warta-files',
  ])('the server’s own rules cannot be fetched: %s', async (path) => {
    const { status, body } = await ask(server(), at(path));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toContain('dihapus');
  });

  test.each([
    '/tiada/',
    '/LAMA/suriah/',
    '/amp/2015/%5Cevil.example/',
    '/.warta-files',
    '/.nginx/http.conf',
    '/.htaccess',
    '/nasional/tiada.html',
  ])('%s is not found, with the page that helps', async (path) => {
    const { status, body, headers } = await ask(server(), at(path));
    expect([status, body.toString().includes('Tidak ditemukan')]).toEqual([404, true]);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('every folder shows a page, leads to one, or is not found with the page that helps', async () => {
    const folders = foldersIn(join(root(), base));
    expect(folders.length).toBeGreaterThan(10);
    for (const address of folders.flatMap((folder) => [folder, `${folder}/`])) {
      const { status, body } = await followed(server(), encodeURI(at(`/${address}`)));
      const isNotFound = status === 404 && body.includes('Tidak ditemukan');
      expect([address, status, isNotFound || status === 200]).toEqual([address, status, true]);
      expect(body.toString()).not.toContain('Index of');
    }
  });

  test('pages are asked for anew, named files kept for good, feeds for minutes', async () => {
    const cacheOf = async (path: string) =>
      (await ask(server(), at(path))).headers['cache-control'];
    const fixed = 'public, max-age=31536000, immutable';
    expect(await cacheOf('/')).toBe('no-cache');
    expect(await cacheOf('/2015/09/suriah/')).toBe('no-cache');
    expect(await cacheOf('/_astro/app.abc.js')).toBe(fixed);
    expect(await cacheOf('/search-index/t/1-ab.bin')).toBe(fixed);
    expect(await cacheOf('/search-index/2004-2018/t/1-ab.bin')).toBe(fixed);
    expect(await cacheOf('/search-index/manifest.json')).toBe('no-cache');
    expect(await cacheOf('/breaking.json')).toBe('no-cache');
    expect(await cacheOf('/feed.xml')).toBe('public, max-age=300');
  });

  test('every page carries the security headers', async () => {
    const { headers } = await ask(server(), at('/2015/09/suriah/'));
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': "frame-ancestors 'self'",
    });
    expect(headers['permissions-policy']).toContain('camera=()');
  });

  test.each(['/_p/abc.svg', '/peta/DEMAK.SVG', '/peta/demak.svgz', '/peta/demak.svg.old'])(
    'where %s is sent as a drawing, no script in it can run',
    async (path) => {
      const { status, headers } = await ask(server(), at(path));
      const isDrawing = headers['content-type']?.startsWith('image/svg+xml');
      expect(status).toBe(200);
      expect(isDrawing || path.endsWith('.old')).toBe(true);
      if (isDrawing) expect(headers['content-security-policy']).toContain('sandbox');
    },
  );

  sendsTypesAndForms(server, at);

  test('who trains on texts is refused, but for robots.txt; others are not', async () => {
    const statusFor = async (agent: string, path: string) =>
      (await ask(server(), at(path), { 'user-agent': agent })).status;
    for (const agent of TRAINING_AGENTS) {
      const found = ['/', '/2015/09/suriah/', '/tag/rusia/', '/robots.txt'].map((path) =>
        statusFor(agent, path),
      );
      expect([agent, await Promise.all(found)]).toEqual([agent, [403, 403, 403, 200]]);
    }
    for (const agent of WELCOME_AGENTS) {
      expect([agent, await statusFor(agent, '/2015/09/suriah/')]).toEqual([agent, 200]);
    }
  });

  test('whatever is asked for: no other site, no control character, no failure', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTarget(base), async (target) => {
        expect(answerFault(await rawRequest(server().port, target))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
}
