import { describe, expect, test } from 'vitest';
import { hostFiles } from '../../../../src/publish/hosts/host-files.ts';
import type { Host } from '../../../../src/publish/hosts/limits.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

const aliases = ['/lama/a/', '/?p=7', '/lama.php', '/ada/'];
const site = siteWith([anArticle({ id: '2015/09/a', aliases })]);
const output = [
  { path: 'index.html', bytes: 100 },
  { path: 'ada/index.html', bytes: 100 },
];
const made = (host: Host | undefined) => hostFiles(host, site, output);

describe('what each host is given', () => {
  test('no host in particular: pages that forward, and nothing else', () => {
    const { files, lost, margins } = made(undefined);
    expect([...files.keys()]).toEqual(['lama/a/index.html']);
    expect(lost).toEqual(['/?p=7', '/lama.php']);
    expect(margins).toEqual([]);
  });

  test('GitHub: the same, without Jekyll, with the domain unless it is GitHub’s own', () => {
    const { files } = made('github');
    expect([...files.keys()]).toEqual(['.nojekyll', 'CNAME', 'lama/a/index.html']);
    expect(files.get('CNAME')).toBe('warta.example\n');
  });

  test('Cloudflare: rules without parameters, and says which addresses are lost', () => {
    const { files, lost } = made('cloudflare');
    expect([...files.keys()]).toEqual(['_redirects', '_headers']);
    expect(files.get('_redirects')!.split('\n').slice(0, 3)).toEqual([
      '/lama/a/ /2015/09/a/ 301',
      '/lama.php /2015/09/a/ 301',
      '/:year/:month/:slug/amp/ /:year/:month/:slug/ 301',
    ]);
    expect(lost).toEqual(['/?p=7']);
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
    expect(files.has('lama/b1/index.html')).toBe(false);
    expect(margins.every(({ isOver }) => !isOver)).toBe(true);
  });

  test('Netlify: parameters as rules that are forced over the front page', () => {
    const { files, lost } = made('netlify');
    expect(files.get('_redirects')).toContain('/ p=7 /2015/09/a/ 301!\n');
    expect(lost).toEqual([]);
  });

  test('apache and nginx send compressed files, and no address is lost', () => {
    expect(made('apache')).toMatchObject({ precompressed: true, lost: [] });
    expect(made('nginx')).toMatchObject({ precompressed: true, lost: [] });
    expect(made('cloudflare').precompressed).toBe(false);
  });
});

describe('limits', () => {
  test('each is told with what is used of it', () => {
    const { margins } = made('cloudflare');
    expect(margins).toContainEqual({ limit: 'files', used: 4, allowed: 20_000, isOver: false });
    expect(margins).toContainEqual({ limit: 'rules', used: 2, allowed: 2000, isOver: false });
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
  expect(text.match(/Cache-Control/g)).toHaveLength(8);
  expect(text).toContain(
    '/search-index/:kind/:file\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
});
