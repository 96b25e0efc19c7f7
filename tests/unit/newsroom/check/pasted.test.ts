import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSlips } from '../../../../src/markdown/find-slips.ts';
import { renderMarkdown } from '../../../../src/markdown/render.ts';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { mendText } from '../../../../src/newsroom/check/fix/mend-text.ts';
import { mayHaveSlips } from '../../../../src/newsroom/check/text/may-have-slips.ts';
import { describe as inWords } from '../../../../src/problems/describe.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { article, contentFolder } from '../../../content-folder.ts';
import { EMBED_CODES } from '../../../support/embed-codes.ts';
import { sampleContext } from '../../markdown/sample-context.ts';

const AROUND = { ownHosts: [], newAddress: () => undefined };

const mended = (body: string): string =>
  mendText(article('', body), [], AROUND).text.slice(article('', '').length - 1, -1);

const rules = (body: string): string[] => findSlips(body).map(({ rule }) => rule);

/** What is pasted, the one slip that it is, and what `--fix` makes of it. */
const PASTED: readonly (readonly [name: string, body: string, rule: string, better: string])[] = [
  [
    'a table of Excel',
    'Hasil:\nKecamatan\tSuara\nSukamaju\t1.200\nSukasari\t45\nDemikian.',
    'pasted-table',
    'Hasil:\n\n| Kecamatan | Suara |\n| --- | --: |\n| Sukamaju | 1.200 |\n| Sukasari | 45 |\n\nDemikian.',
  ],
  [
    'a table of Sheets with an empty first cell and cut rows',
    '\tPria\tWanita\nDesa A\t5 orang\nDesa B\t7 orang\t6',
    'pasted-table',
    '| | Pria | Wanita |\n| --- | --- | --: |\n| Desa A | 5 orang | |\n| Desa B | 7 orang | 6 |',
  ],
  [
    'rows of values',
    'Kecamatan,Suara,Persen\nSukamaju,1200,45\nSukasari,"1,5",3',
    'pasted-table',
    '| Kecamatan | Suara | Persen |\n| --- | --: | --: |\n| Sukamaju | 1200 | 45 |\n| Sukasari | 1,5 | 3 |',
  ],
  [
    'rows of values of an Indonesian Excel',
    'Nama;Suara\nBudi;12\nAni;30',
    'pasted-table',
    '| Nama | Suara |\n| --- | --: |\n| Budi | 12 |\n| Ani | 30 |',
  ],
  [
    'a row of bars without its dashes',
    '| Nama | Umur |\n| Budi | 12 |',
    'pasted-table',
    '| Nama | Umur |\n| --- | --: |\n| Budi | 12 |',
  ],
  [
    'a table of HTML',
    'Hasil:\n<table border=1>\n<tr><th>Desa</th><th>Warga</th></tr>\n\n<tr><td>Sukamaju</td><td><b>12</b></td></tr>\n</table>',
    'html-table',
    'Hasil:\n\n| Desa | Warga |\n| --- | --- |\n| Sukamaju | **12** |',
  ],
  [
    'bullets of Word',
    'Syarat:\n•\tKTP\n•\tKK\nDemikian.',
    'unmade-list',
    'Syarat:\n\n- KTP\n- KK\n\nDemikian.',
  ],
  ['bullets with empty lines between', '• KTP\n\n• KK', 'unmade-list', '- KTP\n- KK'],
  [
    'bullets of two levels, in the font of Word',
    '\uF0B7\tSatu\no\tSub\n\uF0B7\tDua',
    'unmade-list',
    '- Satu\n  - Sub\n- Dua',
  ],
  ['dashes', '– Satu\n– Dua', 'unmade-list', '- Satu\n- Dua'],
  ['signs without a space', '-Satu\n-Dua', 'unmade-list', '- Satu\n- Dua'],
  ['numbers without a space', '1.Satu\n2.Dua', 'unmade-list', '1. Satu\n2. Dua'],
  ['letters', 'a. Satu\nb. Dua', 'unmade-list', 'a. Satu\n\nb. Dua'],
  [
    'paragraphs that are indented',
    '\tAir naik sejak pagi.\n\tWarga mengungsi.',
    'indented-code',
    'Air naik sejak pagi.\n\nWarga mengungsi.',
  ],
  ...EMBED_CODES.map(
    ([service, code, address]) => [`code of ${service}`, code, 'embed-code', address] as const,
  ),
];

describe.each(PASTED)('%s', (_name, body, rule, better) => {
  test('is one slip, which the quick look lets through', () => {
    expect(rules(body)).toEqual([rule]);
    expect(mayHaveSlips(body)).toBe(true);
  });

  test('is mended once and for all, with the line ends of the file', () => {
    expect(mended(body)).toBe(better);
    expect(rules(better)).toEqual([]);
    expect(mended(better)).toBe(better);
    const windows = (text: string): string => article('', text).replaceAll('\n', '\r\n');
    expect(mendText(windows(body), [], AROUND).text).toBe(windows(better));
  });
});

describe('what is none of these', () => {
  test.each([
    '1) Satu\n2) Dua',
    '– Apa?\n\n– Tidak.',
    'Nama\t: Budi\nUmur\t: 12',
    'Ia membeli beras, gula, dan kopi,\nlalu pulang,\nkatanya, siang.',
    '| a | b |\n| --- | --- |\n| c | d |',
    'Skor akhir 2-1, 3-0, 1-1.\nSkor lain 1-0.',
    '```\na\tb\nc\td\n```',
    'a. Satu\n\nb. Dua',
  ])('%s stays, and is no slip', (body) => {
    expect(mended(body)).toBe(body);
    expect(rules(body)).toEqual([]);
  });

  test('code that is indented is named, and stays', () => {
    const body = '    npm run check\n    git push';
    expect(rules(body)).toEqual(['indented-code']);
    expect(mended(body)).toBe(body);
  });
});

test('paragraphs in HTML become Markdown', () => {
  const body =
    'Pembuka.\n\n<p style="text-align: justify;"><b>Air surut</b> sejak pagi.<br /><br />Warga pulang.</p>\n<p>Pompa bekerja.</p>\n\nPenutup.';
  expect(mended(body)).toBe(
    'Pembuka.\n\n**Air surut** sejak pagi.\n\nWarga pulang.\n\nPompa bekerja.\n\nPenutup.',
  );
  expect(rules(body)).toEqual(['html-paragraph']);
  const written = 'Tulis <b> di depan kata.';
  expect(mended(written)).toBe(written);
});

describe('in any order among other text', () => {
  const part = fc.constantFrom(
    ...PASTED.map(([, body]) => body),
    ...[
      'Satu alinea biasa.',
      '## Bagian',
      '- butir',
      '> kutipan',
      '| a | b |\n|---|---|\n| c | d |',
    ],
  );
  const bodies = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('\n\n'));

  test('mending leaves nothing of it, and a second time changes nothing', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const once = mended(body);
        expect([once, rules(once)]).toEqual([once, []]);
        expect(mended(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  test('no word is lost on the page', () => {
    const words = (body: string): string[] =>
      renderMarkdown(body, sampleContext())
        .html.replace(/<[^>]*>|&[a-z]+;/g, ' ')
        .match(/[A-Za-z]{4,}/g) ?? [];
    const plain = fc
      .array(fc.constantFrom(...PASTED.filter(([, , rule]) => !/html|embed/.test(rule))), {
        maxLength: 5,
      })
      .map((parts) => parts.map(([, body]) => body).join('\n\n'));
    fc.assert(
      fc.property(plain, (body) => {
        expect(new Set(words(mended(body)))).toEqual(
          new Set([...words(mended(body)), ...words(body).filter((one) => one !== 'Tabel')]),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('spaces of Word', () => {
  const N = '\u00A0';
  test.each([
    ['between paragraphs', `Satu.\n${N}\nDua.`, 'Satu.\n\nDua.'],
    ['before a paragraph', `${N}${N}${N}Satu.`, 'Satu.'],
    ['after the sign of a heading', `##${N}Judul`, '## Judul'],
    ['after the sign of a list', `-${N}Satu\n-${N}Dua`, '- Satu\n- Dua'],
    ['after a number', `1.${N}Satu\n2.${N}Dua`, '1. Satu\n2. Dua'],
    ['in a table', `|${N}a${N}|${N}b |\n|---|---|`, '| a | b |\n|---|---|'],
    ['as line breaks', 'Satu.\u000BDua.\u2028Tiga.', 'Satu. Dua. Tiga.'],
  ])('%s are said once, and mended', async (_place, body, better) => {
    const root = contentFolder({ 'articles/2015/09/a.md': article('', body) });
    const { findings } = await checkContent({ root, now: new Date('2015-09-17T00:00:00Z') });
    expect(findings.filter(({ rule }) => rule === 'text/hard-space')).toHaveLength(1);
    expect(mended(body)).toBe(better);
  });

  test('between a number and its unit stay', () => {
    expect(mended(`Harga Rp${N}10.000 per 5${N}kg`)).toBe(`Harga Rp${N}10.000 per 5${N}kg`);
  });
});

test('an editor reads what to do, with rows and addresses as they are to be pasted', async () => {
  const body = `Kecamatan\tSuara\nSukamaju\t12\n\n${EMBED_CODES[0]![1]}\n\n• KTP\n• KK`;
  const root = contentFolder({ 'articles/2015/09/a.md': article('', body) });
  const { findings } = await checkContent({ root, now: new Date('2015-09-17T00:00:00Z') });
  const said = findings
    .filter(({ rule }) => rule.startsWith('slip/'))
    .map((one) => inWords(one, wordsIn('id').check))
    .map(({ line, message, fix }) => `${line}: ${message} ${fix}`);
  expect(said).toEqual([
    '8: Tabel mulai baris “| Kecamatan | Suara |” tidak menjadi tabel: barisnya tampil menyatu. Jalankan npm run check -- --fix, atau susun sendiri: | Kecamatan | Suara |, di bawahnya baris | --- | --- |, lalu tiap baris isinya dengan | di antara kolom.',
    '11: Kode sematan (embed) tidak dijalankan di sini; yang tampil hanya kartu atau tautan ke https://www.youtube.com/watch?v=dQw4w9WgXcQ. Ganti seluruh kode itu dengan https://www.youtube.com/watch?v=dQw4w9WgXcQ di baris sendiri, atau jalankan npm run check -- --fix.',
    '13: Baris-baris mulai “• KTP” tidak menjadi daftar. Awali tiap butir dengan "- " atau "1. " (pakai spasi), dengan baris kosong di atasnya, atau jalankan npm run check -- --fix.',
  ]);
});
