import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { contentFolder, article } from '../../../content-folder.ts';

const NOW = new Date('2020-01-01T00:00:00Z');

/** Sixty articles in one section, one topic and one month, and a few things beside them. */
const PAPER: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `articles/2015/09/s${at}.md`,
      article(`topics: [Banjir, ${at < 2 ? 'Langka' : 'Sungai'}]\nauthors: [ani, tamu]`),
    ]),
  ),
  'authors/ani.yaml': 'name: Ani\nkind: person\n',
  'topics.yaml': '- { id: cuaca, name: Cuaca, aliases: [Musim] }\n',
  'pages/tentang.md': '---\ntitle: Tentang\n---\n\nIsi.\n',
  'files/ads.txt': 'x',
};

const TOLD = [
  // No page lists authors, and nobody describes this one.
  '/author/',
  '/author/tamu/',
  '/author/tamu/feed.xml',
  // A word of two articles, an alias of a topic, and one that nobody uses.
  '/topic/langka/',
  '/topic/langka/feed.xml',
  '/topic/musim/',
  '/topic/entah/',
  // Lists have as many older pages as they are long.
  '/nasional/page/2/',
  '/internasional/page/1/',
  '/page/2/',
  '/page/0/',
  '/page/1/page/1/',
  '/archive/2015/09/page/1/',
  '/corrections/page/1/',
  '/topic/page/1/',
  '/author/ani/page/9/',
  '/archive/2015/10/',
  '/archive/2015/',
  // The menu shows all sections: no page of its own lists them.
  '/archive/section/',
  '/archive/section/page/1/',
  // Feeds of what has none.
  '/tentang/feed.xml',
  '/archive/feed.xml',
  '/topic/banjir/feed.json',
  '/2015/09/s1/feed.xml',
  '/sitemap-9.xml',
  // There is no news, so that nothing tells of any.
  '/news-sitemap.xml',
  '/news-sitemap-2.xml',
  '/sitemap.xml',
  '/icon-9.png',
] as const;

const SILENT = [
  '/',
  '/index.html',
  '/author/ani/',
  '/author/ani/page/1/',
  '/author/ani/feed.xml',
  '/topic/',
  '/topic/banjir/',
  '/topic/banjir/page/1/',
  '/topic/banjir/feed.xml',
  '/topic/cuaca/',
  '/nasional/',
  '/nasional',
  '/Nasional/',
  '/internasional/',
  '/nasional/page/1/',
  '/nasional/feed.xml',
  '/nasional/feed.json',
  '/page/1/',
  '/archive/',
  '/archive/2015/09/',
  '/corrections/',
  '/corrections/feed.xml',
  '/search/?q=banjir',
  '/saved/',
  '/offline/',
  '/404.html',
  '/tentang/',
  '/ads.txt',
  '/feed.xml',
  '/feed.json',
  '/sitemap-index.xml',
  '/sitemap-1.xml',
  '/sitemap-2.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/opensearch.xml',
  '/status.json',
  '/revoked.json',
  '/sw.js',
  '/icon-512.png',
] as const;

async function told(
  links: readonly string[],
  files: Readonly<Record<string, string>> = PAPER,
): Promise<unknown[]> {
  const text = links.map((to) => `Lihat [ini](${to}).`).join('\n\n');
  const root = contentFolder({ ...files, 'articles/2015/09/dari.md': article('', text) });
  const { findings } = await checkContent({ root, now: NOW });
  return findings
    .filter(({ rule }) => /^(?:link|document|file)\//.test(rule))
    .map(({ values }) => (values as { target?: string }).target ?? values);
}

test('a link to a list, feed or file that no build writes is told', async () => {
  expect(await told(TOLD)).toEqual(TOLD);
});

test('a link to one that it writes is not', async () => {
  expect(await told(SILENT)).toEqual([]);
});

test('what is there when every story is published is there: a draft counts', async () => {
  const draft = article('topics: [Langka]\ndraft: ya');
  const later = article('topics: [Kelak]\ndate: 2031-02-03', 'Isi.').replace(/date: 2015.*\n/, '');
  expect(
    await told(['/topic/langka/', '/archive/2031/02/'], {
      ...PAPER,
      'articles/2015/09/konsep.md': draft,
      'articles/2031/02/kelak.md': later,
    }),
  ).toEqual([]);
});

test('the list of sections is there where the menu does not show them all', async () => {
  const sections = Array.from({ length: 60 }, (_, at) => `  - { id: r${at}, name: R${at} }\n`);
  const site = `name: Warta\nurl: https://warta.example\nlanguage: id\ntimeZone: Asia/Jakarta\nsections:\n  - { id: nasional, name: Nasional }\n${sections.join('')}`;
  expect(await told(['/archive/section/'], { ...PAPER, 'site.yaml': site })).toEqual([]);
});

test('a misspelt list is told with the one that was meant', async () => {
  const text = 'Lihat [ini](/topic/banjer/).';
  const root = contentFolder({ ...PAPER, 'articles/2015/09/dari.md': article('', text) });
  const { findings } = await checkContent({ root, now: NOW });
  expect(findings.find(({ rule }) => rule === 'link/nowhere')?.values).toEqual({
    target: '/topic/banjer/',
    suggestion: '/topic/banjir/',
  });
});
