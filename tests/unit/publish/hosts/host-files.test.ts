import { describe, expect, test } from 'vitest';
import { hostFiles } from '../../../../src/publish/hosts/host-files.ts';
import type { Host } from '../../../../src/publish/hosts/limits.ts';
import { HOSTS } from '../../../../src/publish/hosts/limits.ts';
import { anArticle } from '../../../support/article.ts';
import { aSite } from '../../../support/edition.ts';
import { siteWith } from '../../../support/site.ts';

const aliases = ['/lama/a/', '/?p=7', '/lama.php', '/ada/'];
const site = siteWith([anArticle({ id: '2015/09/a', aliases })]);
const output = [
  { path: 'index.html', bytes: 100 },
  { path: 'ada/index.html', bytes: 100 },
];
/** Forwarding pages in place of a pattern for the old site's lists. */
const LISTS = ['nasional', 'internasional', 'asia'].map((id) => `category/${id}/index.html`);
const made = (host: Host | undefined) => hostFiles(host, site, output);

describe('what each host is given', () => {
  test('no host in particular: pages that forward, and nothing else', () => {
    const { files, lostAddresses, margins } = made(undefined);
    expect([...files.keys()]).toEqual(['lama/a/index.html', ...LISTS]);
    expect(lostAddresses).toEqual(['/?p=7', '/lama.php']);
    expect(margins).toEqual([]);
  });

  test('GitHub: the same, without Jekyll, with the domain unless it is GitHub’s own', () => {
    const { files } = made('github');
    expect([...files.keys()]).toEqual(['.nojekyll', 'CNAME', 'lama/a/index.html', ...LISTS]);
    expect(files.get('CNAME')).toBe('warta.example\n');
  });

  test('Cloudflare: rules without parameters, and says which addresses are lost', () => {
    const { files, lostAddresses } = made('cloudflare');
    expect([...files.keys()]).toEqual(['_redirects', '_headers']);
    expect(files.get('_redirects')!.split('\n').slice(0, 3)).toEqual([
      '/lama/a/ /2015/09/a/ 301',
      '/lama/a /2015/09/a/ 301',
      '/lama.php /2015/09/a/ 301',
    ]);
    expect(lostAddresses).toEqual(['/?p=7']);
  });

  test('Cloudflare: what exceeds its rules becomes pages, the oldest stories’ first', () => {
    const many = siteWith(
      Array.from({ length: 2001 }, (_, at) =>
        anArticle({
          id: `2015/09/b${at}`,
          aliases: [`/lama/b${at}/`],
          date: new Date(Date.UTC(2015, 0, 1) + at * 60_000).toISOString(),
        }),
      ),
    );
    const { files, margins } = hostFiles('cloudflare', many, []);
    expect(files.has('lama/b0/index.html')).toBe(true);
    expect(files.has('lama/b21/index.html')).toBe(false);
    expect(margins.every(({ isOver }) => !isOver)).toBe(true);
  });

  test('Cloudflare: rules that are looked up stand before those that are tried', () => {
    const lines = made('cloudflare').files.get('_redirects')!.split('\n').filter(Boolean);
    const open = lines.map((line) => line.split(' ')[0]!.includes(':'));
    expect(open.indexOf(true)).toBeGreaterThan(0);
    expect(open.slice(open.indexOf(true))).not.toContain(false);
  });

  test('Cloudflare: an address that ends in .html stays, by one rule a number of parts', () => {
    const named = ['2015/09/a.html', '2015/09/b.html', 'google1.html', '404.html', 'x/index.html'];
    const { files, htmlAddresses } = hostFiles(
      'cloudflare',
      siteWith([]),
      named.map((path) => ({ path, bytes: 1 })),
    );
    const kept = files.get('_redirects')!.match(/^.* 200$/gm);
    expect(kept).toEqual(['/:p0.html /:p0 200', '/:p0/:p1/:p2.html /:p0/:p1/:p2 200']);
    expect(htmlAddresses).toEqual(['/2015/09/a.html', '/2015/09/b.html', '/google1.html']);
  });

  test('a forwarding page never lies below a file or in place of a folder', () => {
    const old = siteWith([
      anArticle({ id: 'a', aliases: ['/x.html/amp/', '/y.html', '/y.html/'] }),
    ]);
    const { files, lostAddresses } = hostFiles(undefined, old, [
      { path: 'x.html', bytes: 1 },
      { path: 'y.html/index.html', bytes: 1 },
    ]);
    expect([...files.keys()].filter((path) => path.includes('.html/'))).toEqual([]);
    expect(lostAddresses).toEqual(['/x.html/amp/']);
  });

  test('signs that mean something in a file of rules make a page instead', () => {
    const odd = siteWith([anArticle({ id: 'a', aliases: ['/a:b/', '/a*/'] })]);
    for (const host of ['cloudflare', 'netlify'] as const) {
      const { files } = hostFiles(host, odd, []);
      expect(files.has('a:b/index.html')).toBe(true);
      expect(files.get('_redirects')).not.toMatch(/^\/a[:*]/m);
    }
  });

  test('Netlify: parameters as rules that are forced over the front page', () => {
    const { files, lostAddresses } = made('netlify');
    expect(files.get('_redirects')).toContain('/ p=7 /2015/09/a/ 301!\n');
    expect(lostAddresses).toEqual([]);
  });

  test('apache and nginx send compressed files, and no address is lost', () => {
    expect(made('apache')).toMatchObject({ precompressed: true, lostAddresses: [] });
    expect(made('nginx')).toMatchObject({ precompressed: true, lostAddresses: [] });
    expect(made('cloudflare').precompressed).toBe(false);
  });
});

test('readers who shorten an address find what the archive has, unless something stands there', () => {
  const dates = ['2015-09-16T10:00:00+07:00', '2015-10-01T10:00:00+07:00'];
  const two = siteWith(
    dates.map((date, at) =>
      anArticle({ id: `a${at}`, date, aliases: at === 0 ? ['/2015/10/'] : [] }),
    ),
    { base: '/koran/' },
  );
  const { files } = hostFiles('netlify', two, [{ path: '2015/index.html', bytes: 1 }]);
  const lines = files.get('_redirects')!.split('\n');
  expect(lines.filter((line) => /^\/koran\/(?:archive\/)?2015\//.test(line))).toEqual([
    '/koran/2015/10/ /koran/a0/ 301',
    '/koran/2015/09/ /koran/archive/2015/09/ 301',
    '/koran/archive/2015/ /koran/archive/ 301',
  ]);
});

describe('limits', () => {
  test('each is told with what is used of it', () => {
    const { margins } = made('cloudflare');
    expect(margins).toContainEqual({ limit: 'files', used: 4, allowed: 20_000, isOver: false });
    expect(margins).toContainEqual({ limit: 'rules', used: 16, allowed: 2000, isOver: false });
  });

  test('compressed forms count as files where the host sends them', () => {
    const files = [
      { path: 'a.html', bytes: 5000 },
      { path: 'b.jpg', bytes: 5000 },
    ];
    const [margin] = hostFiles('apache', siteWith([]), files).margins;
    // Those two, the two forms of the page, and .htaccess.
    expect(margin).toMatchObject({ limit: 'files', used: 5 });
  });

  test('too many files, too large a file, too full a folder are over', () => {
    const many = Array.from({ length: 54_001 }, (_, at) => ({ path: `a/${at}.html`, bytes: 1 }));
    const large = { path: 'film.mp4', bytes: 26 * 1024 * 1024 };
    const over = (host: Host) =>
      hostFiles(host, siteWith([]), [...many, large])
        .margins.filter(({ isOver }) => isOver)
        .map(({ limit }) => limit);
    expect(over('cloudflare')).toEqual(['files', 'fileBytes']);
    expect(over('netlify')).toEqual(['filesInFolder']);
    expect(over('github')).toEqual([]);
    expect(over('nginx')).toEqual([]);
  });
});

test('no header is set by two rules of one file', () => {
  const text = made('netlify').files.get('_headers')!;
  expect(text.match(/Cache-Control/g)).toHaveLength(9);
  for (const path of [':kind/:file', ':segment/:kind/:file'])
    expect(text).toContain(
      `/search-index/${path}\n  Cache-Control: public, max-age=31536000, immutable\n`,
    );
});

test('drawings are kept from running scripts however their ending is spelled', () => {
  const files = ['_p/a.svg', 'peta/DEMAK.SVG', 'peta/b.svgz'].map((path) => ({ path, bytes: 1 }));
  const text = hostFiles('cloudflare', siteWith([], { base: '/koran/' }), files).files.get(
    '_headers',
  )!;
  const ruled = [...text.matchAll(/^(\S+)\n  Content-Security-Policy: default-src 'none'/gm)];
  expect(ruled.map(([, path]) => path)).toEqual(['/koran/*.SVG', '/koran/*.svg', '/koran/*.svgz']);
});

test('without the switch nobody is refused, and with it only where a host can', () => {
  const refusing = siteWith([], { site: { ...aSite, aiTraining: 'refuse' } });
  const text = (host: Host, of: typeof site) =>
    [...hostFiles(host, of, []).files.values()].join('');
  for (const host of HOSTS) {
    expect(text(host, site)).not.toContain('GPTBot');
    expect(hostFiles(host, site, []).onlyAsks).toBe(false);
    const refuses = text(host, refusing).includes('GPTBot');
    expect([host, refuses]).toEqual([host, !hostFiles(host, refusing, []).onlyAsks]);
    expect([host, refuses]).toEqual([host, host === 'nginx' || host === 'apache']);
  }
});
