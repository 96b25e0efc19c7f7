import { describe, expect, test } from 'vitest';
import { allIn, imported, none } from '../support/imported.ts';
import type { MtUnit } from './write-mt.ts';
import { mtExport } from './write-mt.ts';

const units: MtUnit[] = [
  { basename: 'nol', title: 'Pertama', author: 'rahasia@x.example' },
  {
    primary: 'Daerah',
    categories: ['Daerah', 'Banjir'],
    tags: '"rob pantura",tanggul,"@rahasia"',
    body: 'Air pasang merendam kampung.\nWarga pindah.\n\n<b>Tanggul</b> jebol.',
    extended: 'Lanjutan berita.',
    excerpt: 'Kampung Muara terendam lagi.',
    keywords: 'pesisir, Muara',
    comments: ['RAHASIA satu', 'RAHASIA dua'],
    pings: ['RAHASIA'],
  },
  { basename: 'dua', title: 'Kedua', date: '12/31/2019 23:05:00' },
  { basename: 'tiga', title: 'Konsep', status: 'Draft' },
  { basename: 'empat', title: 'Terjadwal', status: 'Future', date: '03/02/2031 09:30:00' },
  { basename: 'lima', title: 'Dinilai', status: 'Review' },
  { basename: 'enam', title: 'Tanpa status', status: '' },
  { basename: 'tujuh', title: 'Tanggal rusak', date: '31/12/2019 10:00:00 AM' },
  { title: '', basename: 'x', body: '' },
  { basename: 'dua', title: 'Kedua', date: '12/31/2019 23:05:00' },
];
const text = mtExport(units);

describe('an export of Movable Type', () => {
  test('each unit is of one sort, and only what says Publish is published', async () => {
    const { content, outcome, rules } = await imported('mt.txt', text);
    expect(outcome.units.of('mt.txt')).toEqual({
      ...none,
      article: 3,
      draft: 5,
      aside: 1,
      private: 4,
    });
    expect(allIn(content)).not.toMatch(/RAHASIA|rahasia/);
    expect(rules).toContain('status-missing');
  });

  test('time, categories, tags, paragraphs and standfirst are kept', async () => {
    const { files } = await imported('mt.txt', text);
    const article = files['articles/2019/03/banjir-rob.md']!;
    expect(article).toContain('date: 2019-03-02T21:30:00+07:00');
    expect(article).toContain('section: daerah');
    for (const topic of ['Banjir', 'rob pantura', 'tanggul', 'pesisir', 'Muara'])
      expect(article).toContain(topic);
    expect(article).toContain('description: "Kampung Muara terendam lagi."');
    expect(article).toContain('siti-aminah');
    expect(article).toContain('/2019/03/banjir_rob.html');
    expect(article).toMatch(
      /kampung\.\\?\s*\n\s*Warga pindah\.\n\n\*\*Tanggul\*\* jebol\.\n\nLanjutan/,
    );
    expect(files['articles/2019/12/dua.md']).toContain('date: 2019-12-31T23:05:00+07:00');
  });

  test.each([
    ['of Windows', '\r\n'],
    ['of old Macs', '\r'],
  ])('with the line ends %s it is the same', async (_, end) => {
    const { outcome } = await imported('mt.txt', mtExport(units, end));
    expect(outcome.units.of('mt.txt')).toMatchObject({ article: 3, draft: 5, private: 4 });
  });

  test('TypePad names addresses: they stay, and links to them lead here', async () => {
    const url = 'http://kabar.typepad.com/kabar/2019/03/banjir-rob.html';
    const body = `<p>Isi <a href="${url.replace('banjir-rob', 'lain')}">lain</a></p>`;
    const { files } = await imported('t.txt', mtExport([{ url, body, breaks: '0' }]));
    const article = Object.values(files)[0]!;
    expect(article).toContain('permalink: /kabar/2019/03/banjir-rob.html');
    expect(article).toContain('[lain](/kabar/2019/03/lain.html)');
    expect(article).toContain('from: "kabar.typepad.com"');
  });

  test.each([
    ['0', '<p>Satu</p><p>Dua</p>', /Satu\n\nDua/],
    ['richtext', '<p>Satu</p><p>Dua</p>', /Satu\n\nDua/],
    ['1', 'Satu\n\nDua', /Satu\n\nDua/],
    ['__default__', 'Satu\n\nDua', /Satu\n\nDua/],
    ['markdown_with_smartypants', '## Satu\n\n*Dua*', /## Satu\n\n\*Dua\*/],
    ['', '<p>Satu</p>\n<p>Dua</p>', /Satu\n\nDua/],
    ['textile_2', 'Satu\n\nDua', /Satu\n\nDua/],
  ])('the text format %s', async (breaks, body, form) => {
    const { files } = await imported('mt.txt', mtExport([{ breaks, body }]));
    expect(files['articles/2019/03/banjir-rob.md']).toMatch(form);
  });

  test('dashes in a text are part of it', async () => {
    const body = 'Satu\n\n-----\n\nDua\n\n--------\n\nTiga\n-----\nPENUTUP:\nEmpat';
    const { files, outcome } = await imported('mt.txt', mtExport([{ body }, { basename: 'b' }]));
    expect(outcome.units.of('mt.txt')).toEqual({ ...none, article: 2 });
    const article = files['articles/2019/03/banjir-rob.md']!;
    for (const word of ['Satu', 'Dua', 'Tiga', 'PENUTUP:', 'Empat'])
      expect(article).toContain(word);
  });

  test('programs that leave out the last dashes, or write more of them', async () => {
    const one = (title: string) =>
      `TITLE: ${title}\nSTATUS: Publish\nDATE: 03/02/2019 10:00:00\n-----\nBODY:\nIsi ${title}.\n`;
    const written = `${one('Satu')}--------\n${one('Dua')}--------\n-----\n--------\n\n${one('Tiga')}--------`;
    const { outcome, files } = await imported('mt.txt', written);
    expect(outcome.units.of('mt.txt')).toEqual({ ...none, article: 3 });
    expect(Object.values(files).join('')).not.toMatch(/^-{5,}$/m);
  });

  test('an entry that is too large or breaks what reads it costs no other', async () => {
    const large = [
      { body: 'Isi. '.repeat(6_500_000) },
      { basename: 'b', excerpt: '<i></i>'.repeat(300_001) },
      { basename: 'c' },
    ];
    const { outcome, rules } = await imported('mt.txt', mtExport(large));
    expect(outcome.units.of('mt.txt')).toEqual({ ...none, article: 1, unclear: 2 });
    expect(rules).toEqual(expect.arrayContaining(['post-too-large', 'story-broken']));
  });

  test('an entry in which the file ends is a draft; one that ends in a comment is whole', async () => {
    const whole = mtExport([{ basename: 'a' }, { basename: 'b', comments: ['RAHASIA'] }]);
    for (const [end, article] of [
      ['STATUS: Publish', 1],
      ['Air pasang', 1],
      ['EXCERPT:', 2],
      ['EMAIL:', 2],
    ] as const) {
      const { outcome } = await imported('mt.txt', whole.slice(0, whole.lastIndexOf(end)));
      expect(outcome.units.of('mt.txt')).toMatchObject({ article, draft: 2 - article });
    }
  });

  test('as Squarespace writes it: dashes first, and no more texts than there are', async () => {
    const one = (title: string) =>
      `--------\n\nAUTHOR: Siti Aminah\nTITLE: ${title}\nSTATUS: Publish\nALLOW COMMENTS: 1\n\n\nDATE: 09/23/2010 04:01:17 AM\n-----\nBODY:\n<p>Isi ${title}.</p>\n-----\nCOMMENT:\nAUTHOR: RAHASIA\nEMAIL: rahasia@x.example\n<p>RAHASIA<p>\n-----\n`;
    const { content, outcome } = await imported('s.txt', one('Satu') + one('Dua'));
    expect(outcome.units.of('s.txt')).toEqual({ ...none, article: 2, private: 2 });
    expect(allIn(content)).not.toMatch(/RAHASIA|rahasia/);
  });

  test.each<[string, (text: string) => Buffer]>([
    ['in UTF-8', (written) => Buffer.from(written)],
    ['in UTF-8 with a mark', (written) => Buffer.from(`\uFEFF${written}`)],
    ['in UTF-16', (written) => Buffer.from(`\uFEFF${written}`, 'utf16le')],
    ['in windows-1252', western],
    ['encoded twice', twice],
    [
      'in two encodings',
      (written) =>
        Buffer.concat([Buffer.from(written), western(written.replaceAll('banjir', 'rob'))]),
    ],
  ])('%s', async (_, encoded) => {
    const filler = { basename: 'panjang', title: 'Panjang', body: 'Kata. '.repeat(15_000) };
    const written = mtExport([filler, { body: 'Kata dia, “kafé itu…”', title: 'Kafé banjir' }]);
    const { files } = await imported('mt.txt', encoded(written));
    for (const [name, file] of Object.entries(files))
      if (name.startsWith('articles') && !name.includes('panjang'))
        expect(file).toContain('“kafé itu…”');
    expect(Object.values(files).join('')).toContain('title: "Kafé banjir"');
  });
});

/** UTF-8 that was taken for windows-1252 and saved so. */
function twice(words: string): Buffer {
  return Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(words)));
}

/** The bytes of windows-1252. */
function western(words: string): Buffer {
  const upper = new Map([...'“”…'].map((sign, at) => [sign, [0x93, 0x94, 0x85][at]!]));
  return Buffer.from([...words].map((sign) => upper.get(sign) ?? sign.codePointAt(0)!));
}
