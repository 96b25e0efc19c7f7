import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, filesIn, freshFolder, writeFiles } from '../support/build-site.ts';
import { article, siteYaml } from '../support/small-content.ts';

const HEADLINE = 'غزة تحت القصف منذ عام';
const TEXT = 'قالت وزارة الصحة إن الحصيلة ارتفعت.';

let out: string;
beforeAll(async () => {
  const content = writeFiles(freshFolder('rtl'), {
    'site.yaml': siteYaml,
    'articles/2015/09/gaza.md': article(
      {
        title: HEADLINE,
        description: TEXT,
        lang: 'ar',
        corrections: '[{ time: 2015-09-17, text: Angkanya tujuh. }]',
      },
      `${TEXT}\n\n> The minister said so.\n`,
    ),
    'articles/2015/09/biasa.md': article({ title: 'Berita biasa' }, `Teks.\n\n> ${TEXT}\n`),
  });
  const built = await buildSite(content);
  expect(built.code, built.output).toBe(0);
  out = built.out;
});

const read = (path: string): string => readFileSync(join(out, path), 'utf8');

test('an article in Arabic runs from right to left, what is the site’s own beside it does not', () => {
  const html = read('2015/09/gaza/index.html');
  expect(html).toContain('<article class="story" lang="ar" dir="rtl">');
  expect(html.match(/ lang="id" dir="ltr"/g)!.length).toBeGreaterThanOrEqual(4);
  expect(html).toMatch(/<blockquote dir="auto">/);
  expect(html).not.toMatch(/<h1 dir/);
});

test('headlines and quotations in Arabic go their own way elsewhere, and nothing else says a direction', () => {
  expect(read('2015/09/biasa/index.html')).toContain('<blockquote dir="auto">');
  for (const page of ['index.html', 'nasional/index.html', 'archive/2015/09/index.html']) {
    const html = read(page);
    expect(html, page).toMatch(/<(?:h2|h3|a)[^>]* dir="auto">/);
  }
  const plain = filesIn(out).filter((file) => /^(?:topic|corrections|404)/.test(file));
  for (const page of plain.filter((file) => file === 'topic/index.html'))
    expect(read(page), page).not.toContain(' dir=');
});

test('results of the search go by their own letters, and feeds by the article’s language', () => {
  const search = read('search/index.html');
  expect(search).toMatch(/<h2 dir="auto">/);
  expect(search).toMatch(/<p class="teaser__standfirst" dir="auto">/);
  const feed = JSON.parse(read('feed.json')) as {
    items: { language: string; content_html: string }[];
  };
  const rtl = feed.items.filter(({ content_html: html }) => html.startsWith('<div dir="rtl">'));
  expect(rtl.map(({ language }) => language)).toEqual(['ar']);
});
