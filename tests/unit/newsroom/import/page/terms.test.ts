import { expect, test } from 'vitest';
import { readPage } from '../../../../../src/newsroom/import/page/read-page.ts';
import type { SourceArticle } from '../../../../../src/newsroom/import/article/source-article.ts';
import { story, text } from '../support/mirror.ts';

const read = (more: { head?: string; body?: string }) =>
  readPage(story('/banjir/', more), { file: 'a.html', zone: 'Asia/Jakarta' }) as SourceArticle;

const trail = (...names: string[]) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'BreadcrumbList',
    itemListElement: names
      .map((name, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        item: { '@id': `/${at}/`, name },
      }))
      .toReversed(),
  })}</script>`;

const links = (...names: string[]) => names.map((name) => `<a href="/x/">${name}</a>`).join(' » ');

test.each([
  [
    'article:section',
    { head: '<meta property="article:section" content="Ekonomi">' },
    ['Ekonomi', undefined],
  ],
  ['data', { head: trail('Beranda', 'Daerah', 'Tegal', 'Banjir Tegal') }, ['Tegal', ['daerah']]],
  [
    'data in a graph',
    { head: trail('Home', 'Ekonomi').replace(/(\{.*\})/, '{"@graph":[$1]}') },
    ['Ekonomi', undefined],
  ],
  [
    'links',
    { body: `<div class="breadcrumb">${links('Beranda', 'Daerah')} » Banjir Tegal</div>${text}` },
    ['Daerah', undefined],
  ],
  [
    'a navigation',
    {
      body: `<nav aria-label="Breadcrumb"><ol><li>${links('Home', 'Olahraga', 'Bulu Tangkis', 'Banjir Tegal')}</li></ol></nav>${text}`,
    },
    ['Bulu Tangkis', ['olahraga']],
  ],
  [
    'a category',
    { body: `${text}<p><a href="/k/" rel="category tag">Pendidikan</a></p>` },
    ['Pendidikan', undefined],
  ],
])('the section is what a page says: %s', (_, more, [name, above]) => {
  const [section] = read(more).sections;
  expect(section?.name).toBe(name);
  expect(section?.above).toEqual(above);
});

test('neither the front page nor the story itself is a section', () => {
  expect(read({ head: trail('Beranda', 'Banjir Te…') }).sections).toEqual([]);
});

test('topics are the tags of the story, not those of the site', () => {
  const cloud = '<aside><a rel="tag" href="/t/x/">Awan</a></aside>';
  const body = `${text}<p>Tag: <a rel="tag" href="/t/a/">#Banjir</a> <a rel="tag" href="/t/b/">BPBD</a></p>${cloud}`;
  expect(read({ body }).topics).toEqual(['Banjir', 'BPBD']);
  expect(read({ head: '<meta property="article:tag" content="Tegal">', body }).topics).toEqual([
    'Tegal',
  ]);
});

test('as many tags as a list has say nothing of the story', () => {
  const many = Array.from({ length: 40 }, (_, at) => `<a rel="tag" href="/t/${at}/">T${at}</a>`);
  expect(read({ body: text + many.join(' ') }).topics).toEqual([]);
});
