import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { assert, property, string as letters } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readFrontMatter } from '../../../../src/markdown/front-matter.ts';
import { sharedData } from '../../../shared-data.ts';

const keys = new Set(['title', 'description', 'caption', 'text']);

function titleOf(line: string, more = ''): unknown {
  const { value, slips } = readFrontMatter(`---\n${line}\ndate: 2015\n${more}---\n`, keys);
  expect(slips).toEqual([]);
  expect(value).toMatchObject({ date: '2015' });
  return (value as { title: unknown }).title;
}

describe('an unquoted headline', () => {
  test.each([
    'Kerry: Rusia tawarkan pembicaraan',
    'Harga #beras naik # lagi',
    '"Kami" kata dia: siap',
    "'Aisyiyah gelar muktamar",
    '“Kami siap,” kata dia',
    '[Foto] Banjir di Demak',
    '{Opini} Jalan panjang',
    '*Baru* di sini',
    '& kawan-kawan',
    '!Awas banjir',
    '%5 dari warga',
    '@jokowi berkicau',
    '`kode` rahasia',
    '> tanda besar',
    '| tegak lurus',
    '- bukan daftar',
    '? bertanya',
    ': titik dua di muka',
    '# pagar di muka',
    'ya',
    'null',
    'true',
    '1.10',
    '2015-09-16',
    '---',
    'C:\\dokumen\\baru',
    '"50\\% naik"',
  ])('runs to the end of its line: %s', (headline) => {
    expect(titleOf(`title: ${headline}`)).toBe(headline);
  });

  test('may stand without a space after the colon, and loses only spaces around it', () => {
    expect(titleOf('title:Judul')).toBe('Judul');
    expect(titleOf('title:   Judul: dua  \t')).toBe('Judul: dua');
  });

  test('goes on over deeper lines', () => {
    expect(titleOf('title: Judul: panjang\n  dan "lanjut" # sini')).toBe(
      'Judul: panjang dan "lanjut" # sini',
    );
  });
});

describe('a headline that is YAML already', () => {
  test.each([
    ['title: "Kata \\"dia\\": siap" # catatan', 'Kata "dia": siap'],
    ["title: 'Ma''ruf: siap'", "Ma'ruf: siap"],
    ['title: >-\n  Judul: yang\n  dilipat', 'Judul: yang dilipat'],
    ['title: |-\n  Dua\n  baris', 'Dua\nbaris'],
    ['title: "Dua\n  baris"', 'Dua baris'],
    ['title:\n  Di bawah', 'Di bawah'],
  ])('stays so: %s', (line, title) => {
    expect(titleOf(line)).toBe(title);
  });
});

test('free text inside groups and lists runs to the end of its line too', () => {
  const { value, slips } = readFrontMatter(
    '---\nimage:\n  src: a.jpg\n  caption: Foto: AP # arsip\ncorrections:\n  - text: Semula: enam\n    time: 2015\n  - { text: "alir", time: x }\nbio: |\n  caption: "bukan kutipan\n---\n',
    keys,
  );
  expect(slips).toEqual([]);
  expect(value).toEqual({
    image: { src: 'a.jpg', caption: 'Foto: AP # arsip' },
    corrections: [
      { text: 'Semula: enam', time: '2015' },
      { text: 'alir', time: 'x' },
    ],
    bio: 'caption: "bukan kutipan\n',
  });
});

/** Whether a line is a quoted or block scalar, which stays YAML. */
function isYaml(text: string): boolean {
  if (!/^["'|>]/.test(text)) return false;
  return parseDocument(`a: ${text}`).errors.length === 0 && !/^>\S/.test(text);
}

const naughty = sharedData('strings/blns.json');

test.skipIf(naughty === undefined)('naughty strings are headlines like any other', () => {
  const strings = JSON.parse(readFileSync(naughty!, 'utf8')) as string[];
  const lines = strings.filter(
    (text) => text.trim() !== '' && !/[\n\r]/.test(text) && !isYaml(text),
  );
  expect(lines.length).toBeGreaterThan(450);
  for (const text of lines)
    expect(titleOf(`title: ${text}`)).toBe(text.replace(/^[ \t]+|[ \t]+$/g, ''));
});

const news = sharedData('search/id-news-dev.jsonl.gz');

test.skipIf(news === undefined)('real headlines are read as they stand', () => {
  const lines = gunzipSync(readFileSync(news!)).toString('utf8').trim().split('\n');
  const titles = lines.map((line) => (JSON.parse(line) as { title: string }).title.trim());
  const plain = titles.filter((title) => title !== '' && !/\n/.test(title) && !isYaml(title));
  expect(plain.length).toBeGreaterThan(9_000);
  for (const title of plain) expect(titleOf(`title: ${title}`)).toBe(title);
});

test('any line of letters and signs is read back as it stands', () => {
  const line = letters({ unit: 'binary' })
    .filter((text) => text.isWellFormed() && !/[\n\r]/.test(text) && /[^ \t]/.test(text))
    .map((text) => `x${text}`);
  assert(
    property(line, (text) => {
      expect(titleOf(`title: ${text}`)).toBe(text.replace(/[ \t]+$/, ''));
    }),
  );
});
