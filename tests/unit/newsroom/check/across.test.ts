import { describe, expect, test } from 'vitest';
import { adsFindings } from '../../../../src/newsroom/check/across/ads-txt.ts';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { contentFolder, SITE, article } from '../../../content-folder.ts';

const NOW = new Date('2020-01-01T00:00:00Z');
const LONG = Array.from({ length: 120 }, (_, at) => `kata${at}`).join(' ');

async function found(
  files: Readonly<Record<string, string>>,
  rules: RegExp,
): Promise<[file: string, line: number, rule: string, values: unknown][]> {
  const { findings } = await checkContent({ root: contentFolder(files), now: NOW });
  return findings
    .filter(({ rule }) => rules.test(rule))
    .map(({ file, line, rule, values }) => [file, line, rule, values]);
}

describe('links within the site', () => {
  const target = (name: string, lines = '', body = '## Penyebab\n\nHujan.') => ({
    [`articles/2015/09/${name}.md`]: article(lines, body),
  });
  const linking = (to: string) => ({
    'articles/2015/10/dari.md': article('', `Lihat [ini](${to}).`),
  });

  test.each([
    '/2015/09/tujuan/',
    '/2015/09/tujuan',
    '/2015/09/tujuan/#penyebab',
    '/nasional/',
    '/archive/2015/09/',
    '/feed.xml',
    '/search/?q=banjir',
    'mailto:redaksi@warta.example',
    'https://lain.example/2015/09/x/',
  ])('%s is right', async (to) => {
    expect(await found({ ...target('tujuan'), ...linking(to) }, /^link\//)).toEqual([]);
  });

  test('a path that nothing has is told with the likely one', async () => {
    expect(await found({ ...target('tujuan'), ...linking('/2014/01/tujuan/') }, /^link\//)).toEqual(
      [
        [
          'articles/2015/10/dari.md',
          8,
          'link/nowhere',
          { target: '/2014/01/tujuan/', suggestion: '/2015/09/tujuan/' },
        ],
      ],
    );
  });

  test('an anchor that its page has not is told, on other pages and the same', async () => {
    const files = { ...target('tujuan'), ...linking('/2015/09/tujuan/#penyebap') };
    expect(await found(files, /^link\//)).toMatchObject([
      [expect.anything(), 8, 'link/anchor-nowhere', { suggestion: 'penyebab' }],
    ]);
    expect(await found(linking('#tidak-ada'), /^link\//)).toMatchObject([
      [expect.anything(), 8, 'link/anchor-nowhere', {}],
    ]);
  });

  test.each([
    ['draft: ya', 'link/to-draft'],
    ['withdrawn: { time: 2015-10-01, reason: Keliru. }', 'link/to-withdrawn'],
    ['withdrawn: { erase: ya }', 'link/to-erased'],
    ['aliases: [/lama.html]', undefined],
    ['label: bukan label', 'link/to-held'],
  ])('to a story with %s: %s', async (lines, rule) => {
    const files = { ...target('tujuan', lines), ...linking('/2015/09/tujuan/') };
    expect((await found(files, /^link\//)).map(([, , name]) => name)).toEqual(rule ? [rule] : []);
  });

  test('an old address of an erased story is told as its own', async () => {
    const files = {
      ...target('tujuan', 'aliases: [/lama.html]\nwithdrawn: { erase: ya }'),
      ...linking('/lama.html'),
    };
    expect(await found(files, /^link\//)).toMatchObject([
      [expect.anything(), 8, 'link/to-erased', { target: '/lama.html' }],
    ]);
  });

  test('an old address that is redirected is a hint with the new one', async () => {
    const files = { ...target('tujuan', 'aliases: [/lama.html]'), ...linking('/lama.html') };
    expect(await found(files, /^link\//)).toMatchObject([
      [expect.anything(), 8, 'link/old-address', { path: '/2015/09/tujuan/' }],
    ]);
  });
});

test('of two stories with one headline or one text, the later is told', async () => {
  const files = {
    'articles/2015/09/a.md': article('', LONG),
    'articles/2015/09/b.md': article('', `${LONG} dan dua kata lagi.`).replace('16 19', '17 19'),
    'articles/2015/10/a.md': article('', 'Isi lain.').replace('Kereta lewat', 'Judul lain'),
  };
  expect(await found(files, /duplicate|near-identical/)).toEqual([
    [
      'articles/2015/09/b.md',
      1,
      'headline/duplicate',
      { title: 'Kereta lewat', other: 'articles/2015/09/a.md' },
    ],
    [
      'articles/2015/09/b.md',
      1,
      'text/near-identical',
      { other: 'articles/2015/09/a.md', percent: expect.any(Number) },
    ],
    ['articles/2015/10/a.md', 1, 'slug/duplicate', { slug: 'a', other: 'articles/2015/09/a.md' }],
  ]);
});

test('translations that do not find their original are told', async () => {
  const files = {
    'articles/2015/09/asli.md': article('translationOf: versi'),
    'articles/2015/09/versi.md': article('lang: en\ntranslationOf: asli'),
    'articles/2015/09/sama.md': article('translationOf: lain'),
    'articles/2015/09/lain.md': article(),
    'articles/2015/09/rantai.md': article('lang: jv\ntranslationOf: versi-lain'),
    'articles/2015/09/versi-lain.md': article('lang: en\ntranslationOf: lain'),
    'articles/2015/09/sendiri.md': article('translationOf: sendiri'),
  };
  expect(
    (await found(files, /^translation\//)).map(([file, , rule]) => [file.slice(17), rule]),
  ).toEqual([
    ['asli.md', 'translation/loop'],
    ['rantai.md', 'translation/chain'],
    ['sama.md', 'translation/same-language'],
    ['sendiri.md', 'translation/of-itself'],
    ['versi.md', 'translation/loop'],
  ]);
});

test('undeclared topics that differ in capitals alone: the rarer one is told', async () => {
  const files = Object.fromEntries(
    ['Pilkada', 'Pilkada', 'pilkada'].map((topic, at) => [
      `articles/2015/09/${at}.md`,
      article(`topics: [${topic}]`),
    ]),
  );
  expect(await found(files, /^topic\//)).toEqual([
    [
      'articles/2015/09/2.md',
      6,
      'topic/spellings',
      { value: 'pilkada', other: 'Pilkada', articles: 2 },
    ],
  ]);
});

test('what the press law asks of the masthead is told until it is there', async () => {
  expect((await found({}, /^masthead\//)).map(([, , rule]) => rule)).toEqual([
    'masthead/missing',
    'masthead/missing',
    'masthead/missing',
    'masthead/no-contact',
    'masthead/no-guidelines',
  ]);
  const whole = {
    'site.yaml': `${SITE}masthead: { company: PT A, address: Jl. B, responsible: C, email: d@e.id }\n`,
    'pages/pedoman-media-siber.md': '---\ntitle: Pedoman\n---\n\nIsi.\n',
  };
  expect(await found(whole, /^masthead\//)).toEqual([]);
});

test('lines of ads.txt that no buyer can read are told', () => {
  const text = [
    '# penjual',
    'google.com, pub-1, DIRECT, f08c47fec0942fa0',
    'contact=a@b.id',
    'google.com, pub-1',
    'google, pub-1, DIRECT',
    'google.com, pub-1, LANGSUNG # catatan',
  ].join('\r\n');
  expect(adsFindings('files/ads.txt', text).map(({ line, values }) => [line, values])).toEqual([
    [4, { text: 'google.com, pub-1', fault: 'fields' }],
    [5, { text: 'google', fault: 'domain' }],
    [6, { text: 'LANGSUNG', fault: 'relation' }],
  ]);
});

test('a story in the folder of another year is a warning, of the next month a hint', async () => {
  const files = {
    'articles/2016/09/a.md': article(),
    'articles/2015/08/b.md': article().replace('Kereta lewat', 'Judul lain'),
  };
  const { findings } = await checkContent({ root: contentFolder(files), now: NOW });
  expect(
    findings.filter(({ rule }) => rule === 'date/folder').map(({ severity }) => severity),
  ).toEqual(['hint', 'warning']);
});
