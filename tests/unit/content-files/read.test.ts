import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/content-files/read-body.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { SITE, contentFolder, article } from '../../content-folder.ts';

const now = new Date('2015-09-17T00:00:00Z');

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  return readContent({ root: contentFolder(files), now }).content;
}

function rulesOf({ findings }: ReturnType<typeof read>): string[] {
  return findings.map(({ file, line, rule, effect }) => `${file}:${line} ${rule} ${effect}`);
}

describe('a content folder in order', () => {
  const files = {
    'topics.yaml': '- { id: suriah, name: Suriah, aliases: [Syria] }\n',
    'authors/desk-internasional.yaml': 'name: Desk Internasional\nkind: desk\n',
    'pages/tentang.md': '---\ntitle: Tentang kami\n---\nKami.\n',
    'files/ads.txt': 'x',
    'articles/2015/09/peta.svg': '<svg/>',
    'articles/2015/09/putusan.pdf': 'x',
    'articles/2015/09/kerry-lavrov-suriah.md': `---
title: Rusia: pembicaraan militer
date: 16 September 2015 19.41 WIB
section: Internasional
topics: [Suriah]
authors: Desk Internasional
image: { src: peta.svg, alt: Peta, credit: Warta }
related: lama
---
Alinea pertama berita ini.

![Peta](peta.svg "Peta (Grafis: Warta)") [Putusan](./putusan.pdf)
`,
    'articles/2015/08/lama.md': article('permalink: /lama.html\naliases: /lebih/lama/'),
  };

  test('gives entries as plain JSON, and hints at most', () => {
    const content = read(files);
    expect(rulesOf(content)).toEqual([
      'articles/2015/09/kerry-lavrov-suriah.md:1 standfirst/derived warn',
    ]);
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    expect(content.articles[1]).toEqual({
      id: '2015/09/kerry-lavrov-suriah',
      file: 'articles/2015/09/kerry-lavrov-suriah.md',
      digest: expect.stringMatching(/^[\w-]{22}$/),
      slug: 'kerry-lavrov-suriah',
      path: '/2015/09/kerry-lavrov-suriah/',
      title: 'Rusia: pembicaraan militer',
      standfirst: 'Alinea pertama berita ini.',
      standfirstDerived: true,
      date: '2015-09-16T12:41:00.000Z',
      section: 'internasional',
      topics: ['Suriah'],
      authors: [{ id: 'desk-internasional' }],
      helpline: false,
      points: [],
      image: { src: 'peta.svg', alt: 'Peta', credit: 'Warta' },
      related: ['lama'],
      lang: 'id',
      draft: false,
      unverified: false,
      aliases: [],
      also: [],
      corrections: [],
      replies: [],
      words: 5,
      pictures: ['articles/2015/09/peta.svg'],
      documents: ['articles/2015/09/putusan.pdf'],
    });
    expect(content.articles[0]).toMatchObject({
      path: '/lama.html',
      aliases: ['/lebih/lama/'],
      standfirst: 'Pagi tadi.',
      standfirstDerived: false,
    });
    expect(content.pages).toMatchObject([{ id: 'tentang', path: '/tentang/', menu: 'footer' }]);
    expect(content.authors).toMatchObject([{ id: 'desk-internasional', kind: 'desk' }]);
    expect(content.topics).toMatchObject([{ id: 'suriah' }]);
    expect(content.assets).toEqual([
      { file: 'articles/2015/09/peta.svg', kind: 'picture', size: 6 },
      { file: 'articles/2015/09/putusan.pdf', kind: 'document', size: 1 },
      { file: 'files/ads.txt', kind: 'root', size: 1 },
    ]);
  });

  test('gives the text of one story when its page is made', () => {
    const root = contentFolder(files);
    const body = readBody(root, { file: 'articles/2015/09/kerry-lavrov-suriah.md' });
    expect(body.line).toBe(10);
    expect(body.markdown).toMatch(/^Alinea pertama berita ini\.\n/);
  });
});

describe('the address of a story without a folder', () => {
  test('has year and month of its date in the zone of the site', () => {
    const text = article().replace('2015-09-16 19:41', '2015-10-31T23:30:00Z');
    const site = SITE.replace('Asia/Jakarta', 'America/New_York');
    expect(read({ 'articles/lepas.md': text }).articles[0]!.path).toBe('/2015/11/lepas/');
    expect(read({ 'site.yaml': site, 'articles/lepas.md': text }).articles[0]!.path).toBe(
      '/2015/10/lepas/',
    );
  });
});

/** An article of an unknown section. */
function broken(date: string): string {
  return `---\ntitle: A\ndate: ${date}\nsection: kuliner\n---\nx`;
}

function effectAt(date: string) {
  return read({ 'articles/2015/09/a.md': broken(date) }).findings.at(-1)!.effect;
}

describe('one slip never stops everybody’s news', () => {
  test.each([
    ['a young story is held', 'articles/2015/09/a.md', broken('2015-09-16'), 'hold'],
    ['a scheduled story is held', 'articles/2015/09/a.md', broken('2015-10-01'), 'hold'],
    ['an old story stops', 'articles/2015/09/a.md', broken('2015-09-14'), 'stop'],
    ['an old draft is held', 'articles/2015/09/a.md', broken('2015-09-14\ndraft: ya'), 'hold'],
    ['without date, an old folder stops', 'articles/2015/08/a.md', broken('x'), 'stop'],
    ['without date, the month of now is young', 'articles/2015/09/a.md', broken('x'), 'hold'],
    ['without date and folder, it is held', 'articles/a.md', broken('x'), 'hold'],
    ['an empty old file stops', 'articles/2014/01/a.md', '', 'stop'],
    [
      'broken YAML with a readable old date stops',
      'articles/2015/09/a.md',
      '---\ntitle: A\ndate: 1/9/2015\nsection: [\n---\nx',
      'stop',
    ],
    [
      'broken YAML with a young date is held',
      'articles/2015/09/a.md',
      '---\nsection: a: b\ndate: "16/9/2015"\n---\nx',
      'hold',
    ],
  ])('%s', (_, file, text, effect) => {
    const content = read({ [file]: text, 'articles/2015/09/baik.md': article() });
    const errors = content.findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map((each) => each.effect))).toEqual(new Set([effect]));
    expect(content.articles.map(({ id }) => id)).toEqual(['2015/09/baik']);
  });

  test('an old story keeps the items of a list that are sound: a correction that readers know stays', () => {
    const corrections =
      'corrections:\n  - time: 2015-09-02 10.00\n    text: Nama lurah salah.\n  - Harga salah.\nfeatured: x\n';
    const old = article().replace('2015-09-16 19:41', '2015-09-01');
    const file = 'articles/2015/09/a.md';
    const content = read({ [file]: old.replace('section:', `${corrections}section:`) });
    expect(content.articles[0]!.corrections.map(({ text }) => text)).toEqual(['Nama lurah salah.']);
    const told = content.findings.filter(({ severity }) => severity === 'error');
    expect(told.map(({ rule, effect }) => `${rule} ${effect}`)).toEqual([
      'field/group warn',
      'field/number warn',
    ]);
    const young = article().replace('section:', `${corrections}section:`);
    expect(read({ [file]: young }).articles).toEqual([]);
  });

  test('the grace is 48 hours, to the minute', () => {
    expect(effectAt('2015-09-15 07:00')).toBe('hold');
    expect(effectAt('2015-09-15 06:59')).toBe('stop');
  });
});

describe('all problems of all files are found in one run', () => {
  test('with settings that are broken as well', () => {
    const content = read({
      'site.yaml': 'name: W\nlanguage: en\nsections: x\n',
      'topics.yaml': 'suriah',
      'authors/a.yaml': 'nama: A',
      'pages/b.md': '# Tanpa data',
      'articles/2015/09/c.md': '---\ntitle:\ndate: 31/2/2015\nfeatured: 7\n---\n![](tidak-ada.jpg)',
      'articles/2015/09/d.md': new Uint8Array([0x2d, 0x2d, 0xff]),
    });
    expect(content.site.language).toBe('en');
    expect(rulesOf(content)).toEqual([
      'articles/2015/09/c.md:1 standfirst/missing warn',
      'articles/2015/09/c.md:2 field/empty hold',
      'articles/2015/09/c.md:2 field/missing hold',
      'articles/2015/09/c.md:3 field/time-impossible hold',
      'articles/2015/09/c.md:4 field/number hold',
      'articles/2015/09/c.md:6 picture/missing hold',
      'articles/2015/09/c.md:6 picture/no-alt warn',
      'articles/2015/09/c.md:6 picture/no-credit warn',
      'articles/2015/09/d.md:1 file/not-utf8 hold',
      'authors/a.yaml:1 field/unknown hold',
      'pages/b.md:1 front-matter/missing hold',
      'site.yaml:1 field/missing stop',
      'site.yaml:1 field/missing stop',
      'site.yaml:3 field/group stop',
      'topics.yaml:1 yaml/not-list hold',
    ]);
  });

  test.each([
    ['', 'site/missing'],
    ['# nanti\n', 'site/missing'],
    ['- a', 'yaml/not-fields'],
    ['url: "W', 'yaml/quote'],
  ])('settings of %j stop the build', (site, rule) => {
    const { findings } = read({ 'site.yaml': site, 'articles/2015/09/a.md': article() });
    expect(findings).toMatchObject([{ file: 'site.yaml', rule, effect: 'stop' }]);
  });
});

test('the same file gives the same content whatever was read before', () => {
  const files = { 'articles/2015/09/a.md': article('topics: Suriah') };
  expect(read(files)).toEqual(read(files));
});
