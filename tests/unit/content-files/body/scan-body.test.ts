import { assert, constantFrom, property, string as letters } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords } from '../../../../src/markdown/plain-text.ts';
import { scanBody } from '../../../../src/content-files/body/scan-body.ts';
import { findReferences } from '../../../../src/markdown/find-references.ts';
import { shorten } from '../../../../src/content-files/body/shorten.ts';
import { fastGrowing } from '../../../support/growth/fast-growing.ts';
import { manyOf } from '../../../support/growth/hostile-texts.ts';

const LONG =
  'Menteri Luar Negeri John Kerry berkata pada Rabu bahwa Rusia menawarkan pembicaraan antara angkatan bersenjata. Gedung Putih menimbang tawaran itu. Kalimat ketiga ini sengaja dibuat cukup panjang supaya tidak muat lagi di dalam ringkasan berita.';

describe('the standfirst', () => {
  test.each([
    ['Alinea satu.\n\nAlinea dua.', 'Alinea satu.'],
    ['Dua baris\nsatu alinea.', 'Dua baris satu alinea.'],
    ['## Judul\n\nAlinea.', 'Alinea.'],
    ['## Judul\nAlinea.', 'Alinea.'],
    ['Judul\n---\nAlinea.', 'Alinea.'],
    ['Judul\n===\n\nAlinea.', 'Alinea.'],
    ['![Peta](peta.svg "Peta")\n\nAlinea.', 'Alinea.'],
    ['Baca juga: [Lain](/2015/09/lain/)\n\nAlinea.', 'Alinea.'],
    ['**Baca juga:** [Lain](/a/)\n\nAlinea.', 'Alinea.'],
    ['Baca juga keterangan pers itu.', 'Baca juga keterangan pers itu.'],
    ['> Kutipan panjang\nyang berlanjut.\n\nAlinea.', 'Alinea.'],
    ['- butir\n- butir\n\nAlinea.', 'Alinea.'],
    ['| a | b |\n|---|---|\n\nAlinea.', 'Alinea.'],
    ['```\nkode\n\nkode\n```\nAlinea.', 'Alinea.'],
    ['https://www.youtube.com/watch?v=x\n\nAlinea.', 'Alinea.'],
    ['***\n\nAlinea.', 'Alinea.'],
    ['<div>\n\nAlinea.', 'Alinea.'],
    ['[^1]: Catatan.\n\nAlinea.', 'Alinea.'],
    ['2019. Harga naik.', '2019. Harga naik.'],
    ['98 orang mengungsi.', '98 orang mengungsi.'],
    ['## Hanya judul', ''],
    ['', ''],
  ])('is the first paragraph of prose: %j', (body, standfirst) => {
    expect(scanBody(body, 1).standfirst).toBe(standfirst);
  });

  test('is cut where a sentence ends, near 200 letters', () => {
    expect(scanBody(LONG, 1).standfirst).toBe(LONG.slice(0, LONG.indexOf(' Kalimat ketiga')));
  });
});

describe('shorten', () => {
  test('does not take an abbreviation or a number for the end of a sentence', () => {
    const text = `${'Kata '.repeat(18)}dari Jl. Sudirman No. 5 sampai pukul 19.41 WIB menurut Dr. Budi ${'dan '.repeat(30)}`;
    expect(shorten(text, 200)).toMatch(/ dan…$/);
  });

  test('keeps what is hardly longer, and cuts words otherwise', () => {
    expect(shorten('a'.repeat(210), 200)).toBe('a'.repeat(210));
    expect(shorten('kata, '.repeat(60), 200)).toMatch(/kata…$/);
    expect(shorten('a'.repeat(500), 200)).toBe(`${'a'.repeat(200)}…`);
  });

  test('never splits a letter or grows', () => {
    assert(
      property(letters({ unit: 'grapheme', minLength: 100, maxLength: 400 }), (text) => {
        const cut = shorten(text, 100);
        expect(cut.isWellFormed() || !text.isWellFormed()).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(121);
      }),
    );
  });
});

describe('the words of the first paragraph', () => {
  test.each([
    [
      '**WASHINGTON** — Menteri _Luar Negeri_ [John *Kerry*](https://a.b/c "x")[^1] (AS) &amp; `kode` \\*bintang\\* <https://x.id/a> ![Peta](a.png) snake_case_nama 2*3*4 “kutip” "lurus" -- dan <b>tebal</b>\n\n[^1]: Catatan.',
      'WASHINGTON — Menteri Luar Negeri John Kerry (AS) & kode *bintang* https://x.id/a snake_case_nama 2*3*4 “kutip” "lurus" -- dan tebal',
    ],
    ['Lihat [keputusan][1] itu.\n\n## Lain\n\n[1]: https://kpu.go.id', 'Lihat keputusan itu.'],
    ['Lihat [keputusan] itu.\n\n[keputusan]: https://kpu.go.id', 'Lihat keputusan itu.'],
    ['Tulis ke redaksi@warta.example segera.', 'Tulis ke redaksi@warta.example segera.'],
    ['Bunyi [sic] itu [^2] aneh.', 'Bunyi [sic] itu aneh.'],
  ])('have none of the signs: %j', (body, words) => {
    expect(firstWords(body)).toBe(words);
  });

  // The recommended forms of a picture, and those that newsrooms use.
  test.each([
    '![Warga](foto.jpg "Warga “mengungsi” (Foto: ANTARA FOTO/Budi (Tegal))")',
    '![Warga](foto.jpg "Warga "mengungsi" (Foto: Antara)")',
    '![Warga (kiri)](foto.jpg "Bupati (kiri) dan warga (Foto: Dok. Humas)")',
    '![Warga](foto (1).jpg "Warga (Foto: A)")',
    '![Warga](WhatsApp Image 2026-11-22 at 19.41.20.jpeg)',
    '![Warga [kiri]](foto.jpg)',
    '![Warga](<foto satu.jpg> "Warga (Foto: A)")',
    '[![Warga](foto.jpg "Warga (Foto: A)")](foto.jpg)',
    '![A](a.jpg "A (Foto: A)")\n![B](b.jpg "B (Foto: B)")',
    '![A](a.jpg)\n*Warga mengungsi. Foto: Antara*',
    '![A](a.jpg)\n\n*Warga mengungsi di balai desa.*',
    '![A](a.jpg)\n\nWarga mengungsi (Foto: Antara/Budi)',
    '![A](a.jpg)\n\nFoto: Antara',
    '[Video banjir](https://www.youtube.com/watch?v=x)',
    'https://x.com/warta/status/123',
    'https://kpu.go.id/pengumuman',
    '| Kota | Korban |\n| Tegal | 3 |',
    '<iframe src="https://peta.example"></iframe>',
    '> Kutipan.\n\n1. satu\n2. dua\n\n* * *',
    '    baris kode',
    '### Judul kecil',
  ])('are no picture, caption, card, table or quotation: %j', (start) => {
    expect(firstWords(`${start}\n\nTEGAL — Air naik.\n\nAlinea dua.`)).toBe('TEGAL — Air naik.');
  });

  test('are found behind much else, and there are none in much else alone', () => {
    const pictures = '![A](a.jpg "A (Foto: A)")\n\n- butir\n- butir\n\n'.repeat(300);
    expect(firstWords(`${pictures}Alinea.`)).toBe('Alinea.');
    expect(firstWords(pictures)).toBe('');
    expect(firstWords(`\`\`\`\n${'kode\n\n'.repeat(300)}\`\`\`\n\nAlinea.`)).toBe('Alinea.');
  });

  test('are those that all of the text begins with, whatever stands behind', () => {
    const word = letters({ unit: constantFrom(...'ab *_`[]()!#>|\n'), maxLength: 60 });
    assert(
      property(word, word, (start, rest) => {
        const words = firstWords(`${start}\n\n${'Isi. '.repeat(200)}`);
        expect(firstWords(`${start}\n\n${'Isi. '.repeat(200)}\n\n${rest}`)).toBe(words);
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ['Satu dua tiga.', 3],
    ['Satu — dua, 3!', 3],
    ['Baca juga: [Judul lain](/a/)\n\nSatu dua', 2],
    ['![Alt panjang sekali](a.png "Keterangan")\n\nSatu', 1],
    ['Rp1,5 triliun pada 19.41 WIB', 5],
    ['Аль-Ассад 新闻 دمشق', 3],
    ['> Kutipan\n- butir', 2],
    ['', 0],
  ])('of %j', (body, words) => {
    expect(scanBody(body, 1).words).toBe(words);
  });
});

function of(body: string, line = 1) {
  return scanBody(body, line).references;
}

function picture(body: string) {
  return of(body)[0]?.picture;
}

describe('references', () => {
  test('have line and column in the file', () => {
    expect(of('Teks.\n\nLihat ![Peta](peta.svg) dan [putusan](putusan.pdf).', 10)).toEqual([
      { src: 'peta.svg', line: 12, column: 7, picture: { alt: true, credit: false } },
      { src: 'putusan.pdf', line: 12, column: 29 },
    ]);
  });

  test.each([
    [
      '![x](WhatsApp Image 2026-11-22 at 19.41.20.jpeg)',
      'WhatsApp Image 2026-11-22 at 19.41.20.jpeg',
    ],
    ['![x](<foto satu.jpg>)', 'foto satu.jpg'],
    ['![x](foto\\_satu.jpg)', 'foto_satu.jpg'],
    ['![x](foto (1).jpg "Judul (Foto: AP)")', 'foto (1).jpg'],
    ["![x](foto.jpg 'Judul')", 'foto.jpg'],
    ['![a [b] c](foto.jpg)', 'foto.jpg'],
    ['![x]( foto.jpg )', 'foto.jpg'],
    ['![x](foto"2".jpg)', 'foto"2".jpg'],
  ])('of pictures as newsrooms write them: %s', (body, src) => {
    expect(of(body)).toMatchObject([{ src, picture: {} }]);
  });

  test('know text alternative and credit', () => {
    expect(picture('![](a.jpg "Keterangan (Foto: AP)")')).toEqual({ alt: false, credit: true });
    expect(picture('![a](a.jpg "Keterangan (Foto: AP (arsip)).")')).toEqual({
      alt: true,
      credit: true,
    });
    expect(picture('![a](a.jpg "Keterangan (2015)")')).toEqual({ alt: true, credit: false });
    expect(picture('![a](a.jpg "Grafis: (Photo: AP) dipotong")')).toEqual({
      alt: true,
      credit: false,
    });
  });

  test.each([
    '![a](a.jpg "Spanduk "maju" (Foto: AP)")',
    '![a](a.jpg "Kata dia "mengungsi" dan "pulang" (Foto: AP (arsip)).")  ',
    '![a](a.jpg “Kata dia (Foto: AP)”)',
    '![a](foto satu.jpg "Spanduk "maju" (Foto: AP)")',
  ])('take a caption with quotation marks in it as Markdown does: %s', (body) => {
    expect(of(body)).toMatchObject([{ src: expect.stringMatching(/^(?:a|foto satu)\.jpg$/) }]);
    expect(picture(body)).toEqual({ alt: true, credit: true });
    const [{ target } = { target: '' }] = findReferences(body);
    expect(of(body)[0]!.src).toBe(target);
  });

  test('of a picture in a link are both there', () => {
    expect(of('[![Peta](peta.svg)](besar.pdf)')).toMatchObject([
      { src: 'peta.svg', picture: {} },
      { src: 'besar.pdf', column: 1 },
    ]);
  });

  test('are none in code', () => {
    expect(of('`![x](a.jpg)` dan ``[y](b.pdf)``\n\n~~~\n![z](c.jpg)\n~~~')).toEqual([]);
  });

  test('cost little in hostile lines, and nothing throws', () => {
    for (const part of [
      '![](',
      '![',
      '](',
      '[',
      '`',
      '![](a "',
      '(',
      '**',
      '__',
      '<a',
      '![a](b) ',
      '- ',
      '-',
      '``` ',
      '` ',
      '&',
      '\\\\',
      ' "',
    ])
      expect(fastGrowing((body) => scanBody(body, 1), [manyOf(part)])).toEqual([]);
    assert(
      property(letters({ unit: 'binary' }), (body) => {
        expect(scanBody(body, 1).words).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
