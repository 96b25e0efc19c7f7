import { describe, expect, test } from 'vitest';
import { readBody, readBodyAsRead } from '../../../src/content-files/read-body.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { contentFolder } from '../../content-folder.ts';
import { article, drawing, siteYaml } from '../../support/small-content.ts';

const STORY = 'articles/2026/11/banjir.md';
const PART = 'articles/2026/11/banjir.live/sari.md';
const now = new Date('2026-11-29T18:00:00Z');
const story = (body: string, fields: Record<string, string> = { live: 'ya' }): string =>
  article({ date: '2026-11-29 18:00', ...fields }, body);
const folder = (files: Record<string, string>): string =>
  contentFolder({ 'site.yaml': siteYaml, ...files });
const read = (files: Record<string, string>) => readContent({ root: folder(files), now }).content;
const findings = (files: Record<string, string>): string[] =>
  read(files)
    .findings.filter(({ rule }) => rule.startsWith('live/'))
    .map(({ file, line, rule, effect }) => `${file.split('/').at(-1)}:${line} ${rule} ${effect}`);
const [ONE, TWO] = ['## 20.10 Listrik padam\n\nb', '## 19.00 Air masuk\n\na'];

describe('entries in the story and in files beside it', () => {
  const inStory = () => read({ [STORY]: story(`Ringkas.\n\n${ONE}\n\n${TWO}`) }).articles[0]!;
  const beside = () =>
    read({
      [STORY]: story('Ringkas.'),
      'articles/2026/11/banjir.live/2010.md': ONE,
      'articles/2026/11/banjir.live/1900.md': TWO,
    }).articles[0]!;

  test('are the same', () => {
    const seen = ({ entries = [] }: ReturnType<typeof inStory>) =>
      entries
        .map(({ id, time, title }) => `${id} ${time} ${title}`)
        .toSorted((a, b) => (a < b ? 1 : -1));
    expect(seen(beside())).toEqual(seen(inStory()));
    expect(seen(inStory())).toEqual([
      'e20261129-2010 2026-11-29T13:10:00.000Z Listrik padam',
      'e20261129-1900 2026-11-29T12:00:00.000Z Air masuk',
    ]);
    expect(beside().words).toBe(inStory().words);
  });

  test('say where they stand', () => {
    expect(inStory().entries!.map(({ line }) => line)).toEqual([11, 15]);
    const { entries, parts } = beside();
    expect(entries![0]).toMatchObject({ file: parts![0], line: 1 });
  });
});

test('a story that is none, or says so, has no entries', () => {
  for (const fields of [{}, { live: 'tidak' }] as Record<string, string>[])
    expect(read({ [STORY]: story(ONE, fields) }).articles[0]!.entries).toBeUndefined();
  expect(read({ [STORY]: story(ONE, { live: 'selesai' }) }).articles[0]!.entries).toHaveLength(1);
});

test.each([
  ['ya', { state: 'yes' }],
  ['true', { state: 'yes' }],
  ['selesai', { state: 'ended' }],
  ['ended', { state: 'ended' }],
  ['2026-11-30 01:00', { state: 'yes', until: '2026-11-29T18:00:00.000Z' }],
  ['30 November 2026 01.00', { state: 'yes', until: '2026-11-29T18:00:00.000Z' }],
  ['{ sampai: 2026-11-30 01:00 }', { state: 'yes' }],
])('live: %s', (live, is) => {
  expect(read({ [STORY]: story(ONE, { live }) }).articles[0]!.live).toMatchObject(is);
});

test('a file of entries shows what lies beside it, and is named where that is missing', () => {
  const files = {
    [STORY]: story('Ringkas.'),
    [PART]: '## 20.10 A\n\n![Posko](posko.svg "(Foto: Sari)")\n\n[Data](data.pdf) [x](/lain/)',
    'articles/2026/11/banjir.live/posko.svg': drawing(),
    'articles/2026/11/banjir.live/data.pdf': 'x',
  };
  const { articles, findings: all } = read(files);
  expect(articles[0]!.pictures).toEqual(['articles/2026/11/banjir.live/posko.svg']);
  expect(articles[0]!.documents).toEqual(['articles/2026/11/banjir.live/data.pdf']);
  expect(all.filter(({ effect }) => effect !== 'warn')).toEqual([]);
  const text = readBody(folder(files), articles[0]!).markdown;
  expect(text).toContain('](banjir.live/posko.svg "(Foto: Sari)")');
  expect(text).toContain('[x](/lain/)');
  const { [`articles/2026/11/banjir.live/posko.svg`]: _gone, ...fewer } = files;
  const missing = read(fewer).findings.find(({ rule }) => rule === 'picture/missing');
  expect(missing).toMatchObject({ file: PART, line: 3, effect: 'warn' });
  expect(read(fewer).articles).toHaveLength(1);
});

test('corrections and withdrawals of entries are those of the story, with their times', () => {
  const text = `${ONE}\n\nKoreksi 20.40: Tiga gardu, bukan *empat*.\n\n${TWO}\n\nDicabut 19.30: Keliru.`;
  const { corrections, entries } = read({ [STORY]: story(text) }).articles[0]!;
  expect(corrections).toEqual([
    { time: '2026-11-29T13:40:00.000Z', text: 'Entri pukul 20.10: Tiga gardu, bukan empat.' },
    { time: '2026-11-29T12:30:00.000Z', text: 'Entri pukul 19.00 dicabut. Keliru.' },
  ]);
  expect(entries![1]).toMatchObject({ title: '', removed: { text: 'Keliru.' } });
});

test('the text is known by all its files', () => {
  const files = { [STORY]: story('Ringkas.'), [PART]: ONE };
  const root = folder(files);
  const [entry] = readContent({ root, now }).content.articles;
  expect(readBodyAsRead(root, entry!).isAsRead).toBe(true);
  const [edited] = read({ ...files, [PART]: `${ONE}!` }).articles;
  expect(edited!.digest).not.toBe(entry!.digest);
  expect(readBodyAsRead(root, edited!).isAsRead).toBe(false);
});

test('a withdrawn story has no entries and no corrections of theirs', () => {
  const text = `${ONE}\n\nKoreksi 20.40: Tiga.`;
  const [one] = read({ [STORY]: story(text, { live: 'ya', withdrawn: 'ya' }) }).articles;
  expect(one).toMatchObject({ corrections: [] });
  expect(one!.entries).toBeUndefined();
});

test('an entry that was published and is gone is told of once, where the last build is remembered', () => {
  const files = { [STORY]: story(`${ONE}\n\n${TWO}`), [PART]: '## 20.40 C' };
  const root = folder(files);
  const { cache } = readContent({ root, now });
  const gone = (text: string, wasPublished?: (file: string) => boolean): unknown[] => {
    const other = folder({ [STORY]: story(text) });
    const { content } = readContent({ root: other, now, cache, wasPublished });
    return content.findings.filter(({ rule }) => rule === 'live/gone').map(({ values }) => values);
  };
  const published = () => true;
  expect(gone(TWO, published)).toEqual([
    { clock: '20.10', title: 'Listrik padam' },
    { clock: '20.40', title: 'C' },
  ]);
  expect(gone(`${ONE}\n\nDicabut 20.20: Keliru.\n\n${TWO}`, published)).toHaveLength(1);
  expect(gone(TWO, () => false)).toEqual([]);
  expect(gone(TWO)).toEqual([]);
  const again = readContent({ root, now, cache, wasPublished: published }).content;
  expect(again.findings.filter(({ rule }) => rule === 'live/gone')).toEqual([]);
});

describe('what an editor is told', () => {
  test.each([
    ['no entry', { [STORY]: story('Ringkas.') }, ['banjir.md:6 live/no-entries warn']],
    [
      'headings with times, but not marked',
      { [STORY]: story(`${ONE}\n\n${TWO}\n\n## 18.10 A`, {}) },
      ['banjir.md:8 live/not-said warn'],
    ],
    ['two are not enough for that', { [STORY]: story(`${ONE}\n\n${TWO}`, {}) }, []],
    [
      'a time to come',
      { [STORY]: story('## 30 November 2026 02.30 A\n\n## 30 November 2026 01.05 B') },
      ['banjir.md:9 live/future warn'],
    ],
    [
      'a day left out on the second day',
      { [STORY]: story('## 20.00 C\n\n## 00.40 B\n\n## 23.40 A\n\n## 23.00 A') },
      ['banjir.md:9 live/order warn'],
    ],
    [
      'a day that no calendar has',
      { [STORY]: story('## 31 November 2026 19.00 A') },
      ['banjir.md:9 live/day warn'],
    ],
    [
      'times in other forms',
      {
        [STORY]: story(
          '## 1910 A\n\n**20.10** B\n\n20.15 Hujan\n\n20.20 hujan turun.\n\n## 19.00 C',
        ),
      },
      ['banjir.md:9 live/time warn', 'banjir.md:11 live/time warn', 'banjir.md:13 live/time warn'],
    ],
    [
      'a correction without its time',
      { [STORY]: story(`${ONE}\n\nKoreksi: Tiga.`) },
      ['banjir.md:9 live/note-time warn'],
    ],
    [
      'entries beside a story that is not live',
      { [STORY]: story('Isi.', {}), [PART]: ONE },
      ['sari.md:1 live/off warn'],
    ],
    ['entries beside nothing', { [PART]: ONE }, ['sari.md:1 live/no-story warn']],
    [
      'words before the first entry of a file',
      { [STORY]: story('Isi.'), [PART]: `Catatan\n\n${ONE}` },
      ['sari.md:1 live/before-entry warn'],
    ],
  ])('%s', (_name, files: Record<string, string>, lines) => {
    expect(findings(files)).toEqual(lines);
  });

  test('what is proposed does away with what was said', () => {
    const body = '## 1910 A\n\n**20.10** B';
    const said = read({ [STORY]: story(body) }).findings.filter(({ rule }) => rule === 'live/time');
    let mended = story(body);
    for (const { values } of said) {
      const { written, suggestion } = values as { written: string; suggestion: string };
      mended = mended.replace(written, suggestion);
    }
    expect(findings({ [STORY]: mended })).toEqual([]);
    expect(read({ [STORY]: mended }).articles[0]!.entries).toHaveLength(2);
  });
});
