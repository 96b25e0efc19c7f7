import { describe, expect, test } from 'vitest';
import { askOver } from '../../../../src/delivery/verify/ask.ts';
import { choosePaths } from '../../../../src/delivery/verify/choose-paths.ts';
import type { Difference } from '../../../../src/delivery/verify/difference.ts';
import { fetchLightly } from '../../../../src/delivery/verify/fetch-lightly.ts';
import { liveAddress } from '../../../../src/delivery/verify/live-address.ts';
import { lookAt } from '../../../../src/delivery/verify/look.ts';
import { strangers } from '../../../../src/delivery/verify/strangers.ts';
import { SECURITY_HEADERS } from '../../../../src/publish/hosts/security-headers.ts';
import type { Host } from '../../../../src/publish/hosts/limits.ts';
import type { Instead, LiveSite, Texts } from '../../../support/delivery/live-site.ts';
import { filesOf, serveLive } from '../../../support/delivery/live-site.ts';

const PAGE = '<html><head><script>satu()</script></head><body>\nIsi berita.\n</body></html>';
const SITE: Texts = {
  'index.html': `depan ${PAGE}`,
  '2024/01/banjir/index.html': PAGE,
  '2024/01/kafé & teh/index.html': `kafé ${PAGE}`,
  'lama.html': `lama ${PAGE}`,
  '404.html': 'Tidak ditemukan',
  '_astro/a.js': 'satu()',
  'feed.xml': '<rss></rss>',
  '.htaccess': 'rahasia',
  '.warta-files': 'daftar',
  'feed.xml.br': 'mampat',
};
const HEADERS = Object.fromEntries(SECURITY_HEADERS);
const EARLIER = { 'index.html': 'depan kemarin' };

/** What is different on a site that answers so. */
async function differencesOf(
  instead: Instead = () => undefined,
  { headers = HEADERS, host = 'nginx' as Host | undefined, texts = SITE } = {},
): Promise<{ differences: Difference[]; live: LiveSite }> {
  const fixed = { 'cache-control': 'public, max-age=31536000, immutable' };
  const live = await serveLive(texts, headers, (path, agent) => {
    const other = instead(path, agent);
    return path.startsWith('/_astro/') ? { headers: fixed, ...other } : other;
  });
  const files = filesOf(SITE);
  const ask = askOver(fetchLightly, 5000);
  const { base } = live;
  const before = filesOf(EARLIER);
  try {
    const differences = await lookAt({
      ...{ files, base, host, ask, connections: 4 },
      ...choosePaths(files, new Set(), undefined, 'garam'),
      expected: (path) => ({
        file: files.get(path)!,
        bytes: () => Buffer.from(SITE[path]!),
        earlier: (digest) => (before.get(path)?.digest === digest ? 'kemarin' : undefined),
      }),
      redirects: [['/lama/satu/?p=7', '/2024/01/banjir/']],
      gonePaths: ['/2024/01/dihapus/'],
      step: () => {},
    });
    const known = new Set([...files.keys()].map((path) => liveAddress(path, base).href));
    return { differences: [...differences, ...(await strangers(ask, base, known))], live };
  } finally {
    await live.close();
  }
}

/** An honest host: it leads the old address on. */
const honest: Instead = (path) =>
  path.startsWith('/lama/satu/')
    ? { status: 301, headers: { location: '/2024/01/banjir/' } }
    : undefined;

const but =
  (other: Instead): Instead =>
  (path, agent) =>
    other(path, agent) ?? honest(path, agent);

/** Kinds, paths and details of what is found. */
async function found(other: Instead, options = {}): Promise<string[]> {
  const { differences, live } = await differencesOf(but(other), options);
  const from = live.base.href;
  return differences.map(({ kind, address, detail }) =>
    `${kind} ${address.replace(from, '/')} ${detail.replace(from, '/')}`.trim(),
  );
}

describe('a live site is looked at', () => {
  test('and nothing is found on an honest copy; what hosts hide is not asked for', async () => {
    const { differences, live } = await differencesOf(honest);
    expect(differences).toEqual([]);
    expect(live.asked).not.toContain('/.htaccess');
    expect(live.asked).not.toContain('/.warta-files');
    expect(live.asked).not.toContain('/feed.xml.br');
    expect(live.asked).toContain('/2024/01/kaf%C3%A9%20%26%20teh/');
  });

  test.each<[string, Instead, string[]]>([
    [
      'one changed byte',
      (path) => (path === '/2024/01/banjir/' ? { body: PAGE.replace('Isi', 'isi') } : undefined),
      ['changed /2024/01/banjir/ 2: ad><body> isi berita. </body></html>'],
    ],
    [
      'a script that was put in',
      (path) =>
        path === '/'
          ? {
              body: SITE['index.html']!.replace(
                '</body>',
                '<script src="//jahat.example/x.js"></script></body>',
              ),
            }
          : undefined,
      ['script / //jahat.example/x.js'],
    ],
    [
      'what is shown to Google alone',
      (path, agent) =>
        path === '/2024/01/banjir/' && agent.includes('Googlebot')
          ? { body: 'slot gacor' }
          : undefined,
      ['cloaked /2024/01/banjir/ 1: slot gacor'],
    ],
    [
      'a redirect for Google alone',
      (path, agent) =>
        path === '/' && agent.includes('Googlebot')
          ? { status: 302, headers: { location: 'https://judi.example/' } }
          : undefined,
      ['cloaked / https://judi.example/'],
    ],
    [
      'a missing file',
      (path) => (path === '/feed.xml' ? { status: 404, body: '' } : undefined),
      ['missing /feed.xml 404'],
    ],
    [
      'a page of yesterday',
      (path) => (path === '/' ? { body: EARLIER['index.html'] } : undefined),
      ['stale / kemarin'],
    ],
    [
      'a redirect to another host',
      (path) =>
        path === '/lama.html'
          ? { status: 301, headers: { location: 'https://judi.example/a' } }
          : undefined,
      ['foreign-redirect /lama.html https://judi.example/a'],
    ],
    [
      'an old address that leads nowhere',
      (path) => (path.startsWith('/lama/satu/') ? { status: 404 } : undefined),
      ['redirect /lama/satu/?p=7 404'],
    ],
    [
      'an erased article that answers',
      (path) => (path === '/2024/01/dihapus/' ? { status: 200, body: 'ada' } : undefined),
      ['gone /2024/01/dihapus/ 200'],
    ],
    [
      'a door of WordPress',
      (path) => (path === '/wp-login.php' ? { status: 200, body: '<form>' } : undefined),
      ['stranger /wp-login.php'],
    ],
    [
      'a dead address that shows the host’s own page',
      (path) =>
        path === '/tidak-ada-halaman-ini-warta/' ? { status: 404, body: 'Not Found' } : undefined,
      ['dead-end /tidak-ada-halaman-ini-warta/ 1: Not Found'],
    ],
    [
      'a dead address that answers as if it were there',
      (path) => (path === '/tidak-ada-halaman-ini-warta/' ? { status: 200, body: 'x' } : undefined),
      ['stranger /tidak-ada-halaman-ini-warta/ 200'],
    ],
  ])('%s is found', async (_, other, expected) => {
    expect(await found(other)).toEqual(expected);
  });

  test('pages in a list of another system are strangers', async () => {
    const list = '<urlset><url><loc>https://x.example/slot-gacor/</loc></url></urlset>';
    expect(
      await found((path) => (path === '/wp-sitemap.xml' ? { status: 200, body: list } : undefined)),
    ).toEqual([
      'stranger /wp-sitemap.xml',
      'stranger https://x.example/slot-gacor/ wp-sitemap.xml',
    ]);
  });

  test('a lost header is found on hosts whose files set it, and on no other', async () => {
    const headers = { ...HEADERS, 'X-Content-Type-Options': '' };
    const lost = await found(() => undefined, { headers });
    expect(new Set(lost.map((one) => one.split(' ').slice(2).join(' ')))).toEqual(
      new Set(['X-Content-Type-Options: nosniff']),
    );
    expect(await found(() => undefined, { headers, host: 'github' })).toEqual([]);
  });

  test('what Cloudflare does to pages is told as that, and as no fault', async () => {
    const beacon = `<script defer src="https://static.cloudflareinsights.com/beacon.min.js/v8" data-cf-beacon='{"token":"a"}' crossorigin="anonymous"></script>\n`;
    const body = SITE['index.html']!.replace('</body>', `${beacon}</body>`);
    expect(await found((path) => (path === '/' ? { body } : undefined))).toEqual([
      'carrier / Cloudflare Web Analytics',
    ]);
  });

  test('what hides behind such a change is found', async () => {
    const body = SITE['index.html']!.replace(
      '</body>',
      '<script defer src="https://static.cloudflareinsights.com/beacon.min.js/v8"></script><script>jahat()</script></body>',
    );
    expect(await found((path) => (path === '/' ? { body } : undefined))).toEqual([
      'script / jahat()',
    ]);
  });

  test('a host that leads from a.html to a is an honest one', async () => {
    const lead: Instead = (path) => {
      if (path === '/lama.html') return { status: 308, headers: { location: '/lama' } };
      return path === '/lama' ? { status: 200, body: SITE['lama.html']! } : undefined;
    };
    expect(await found(lead)).toEqual([]);
  });
});
