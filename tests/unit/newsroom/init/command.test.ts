import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTargets } from '../../../../src/content-files/parse/publish.ts';
import { readContent } from '../../../../src/content-files/read.ts';
import { contentFolder, article } from '../../../content-folder.ts';
import { commandIo } from '../../../support/command-io.ts';
import { typedInit } from '../../../support/typed.ts';

const NOW = new Date('2026-11-22T12:41:00Z');
const GIVEN = ['--name', 'Kabar: Desa "Kita" #1', '--url', 'kabar.id', '--company', 'PT Kabar'];

describe('npm run init', () => {
  test('moves the demonstration edition aside and makes a site in order', async () => {
    const root = contentFolder({ 'articles/2015/09/a.md': article() });
    const { io } = commandIo(root);
    expect(await typedInit(GIVEN, io)).toBe(0);
    expect(existsSync(join(root, '_demonstration/articles/2015/09/a.md'))).toBe(true);
    const { content } = readContent({ root, now: NOW });
    expect(content.articles).toEqual([]);
    expect(new Set(content.findings.map(({ rule }) => rule))).toEqual(new Set(['page/to-fill-in']));
    expect(content.site).toMatchObject({
      name: 'Kabar: Desa "Kita" #1',
      url: 'https://kabar.id',
      language: 'id',
      timeZone: 'Asia/Jakarta',
      masthead: { company: 'PT Kabar' },
      importSection: 'nasional',
    });
  });

  test('makes a publish.yaml that sends the site nowhere, until its signs are taken away', async () => {
    const root = contentFolder({});
    rmSync(join(root, 'site.yaml'));
    await typedInit([...GIVEN, '--language', 'en'], commandIo(root).io);
    const text = readFileSync(join(root, 'publish.yaml'), 'utf8');
    expect(parseTargets(text)).toEqual({ targets: [], findings: [] });
    const [, example = ''] = text.split(/\n\n/);
    const { targets, findings } = parseTargets(example.replace(/^# /gm, ''));
    expect([targets.length, findings]).toEqual([1, []]);
    expect(targets[0]!.name).toBe('main');
  });

  test('leaves somebody’s stories alone, unless forced, and then keeps them', async () => {
    const files = { 'articles/2015/09/a.md': article() };
    const root = contentFolder(files);
    const { io } = commandIo(root);
    await typedInit(GIVEN, io);
    const before = readFileSync(join(root, 'site.yaml'), 'utf8');
    expect(await typedInit(['--name', 'Lain', '--url', 'https://lain.id'], io)).toBe(1);
    expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toBe(before);
    expect(await typedInit(['--name', 'Lain', '--url', 'https://lain.id', '--force'], io)).toBe(0);
    expect(readFileSync(join(root, '_before/site.yaml'), 'utf8')).toBe(before);
  });

  test('asks a person, with Enter for what is usual', async () => {
    const root = contentFolder({});
    const given = ['', 'Kabar', 'https://kabar.id', 'WITA', '', 'Kabar, Hukum & Kriminal, Kabar'];
    const { io, asked } = commandIo(root, [...given, ...Array<string>(8).fill('')]);
    expect(await typedInit([], io)).toBe(0);
    expect(asked).toHaveLength(14);
    expect(asked[3]).toContain('[Asia/Jakarta]');
    const { content } = readContent({ root, now: NOW });
    expect(content.site).toMatchObject({ language: 'id', timeZone: 'Asia/Makassar' });
    expect(content.site.sections.map(({ name }) => name)).toEqual(['Kabar', 'Hukum & Kriminal']);
  });

  test('goes on in the language that was chosen, and makes its pages in it', async () => {
    const root = contentFolder({});
    const { io, asked, said } = commandIo(root, [
      'en',
      'News',
      'news.id',
      ...Array<string>(11).fill(''),
    ]);
    expect(await typedInit([], io)).toBe(0);
    expect(asked.slice(1, 6)).toEqual([
      'Name of the paper: ',
      expect.stringContaining('Address of the site'),
      expect.stringContaining('Time zone'),
      expect.stringContaining('A sentence about the paper'),
      'Sections, separated by commas [National, Regional, Business, Sport, Opinion]: ',
    ]);
    const { pages } = readContent({ root, now: NOW }).content;
    expect(pages.map(({ id }) => id).toSorted()).toEqual([
      'about',
      'accessibility',
      'contact',
      'corrections-policy',
      'masthead',
      'pedoman-media-siber',
      'privacy',
    ]);
    expect(said.slice(-4).join('\n')).toMatch(
      /wait for you.*Look for \[FILL IN: …\].*\nNext: .*\nRegister the site .*PSE.*\nRegister the press company .*Press Council/,
    );
  });

  test('says at once what is wrong with an answer, and asks again', async () => {
    const root = contentFolder({});
    const answers = [
      ...['jawa', 'id'],
      ...['', '!?', 'Kabar Desa'],
      ...['', 'kabar desa', 'redaksi@kabar.id', 'https://warta.example', 'kabar.id'],
      ...['Jakarta Raya', 'GMT+8'],
      '-',
      ...['Search', 'Redaksi', 'ᮊᮧᮒ', 'Kota;Desa', '3', '2'],
      ...['', '', '', '', 'redaksi at kabar.id', 'redaksi@kabar.id'],
      ...['0812', '0812-3456-7890', 'merah', 'A3211B', 'Arial', 'sans'],
    ];
    const { io, asked, said } = commandIo(root, [...answers]);
    expect(await typedInit([], io)).toBe(0);
    expect(asked).toHaveLength(answers.length);
    const told = said.join('\n');
    for (const sentence of [
      'Bahasa “jawa” belum ada. Pilih salah satu: id, en.',
      'Nama media belum diisi.',
      'Alamat situs belum diisi.',
      '“kabar desa” bukan alamat situs.',
      '“redaksi@kabar.id” bukan alamat situs.',
      'Alamat warta.example milik edisi peragaan.',
      '“Jakarta Raya” bukan zona waktu.',
      '“3” bukan 1 atau 2.',
      'Rubrik “Search” akan beralamat /search/',
      'Rubrik “Redaksi” akan beralamat /redaksi/',
      'Rubrik “ᮊᮧᮒ” tidak memuat huruf Latin',
      '“redaksi at kabar.id” bukan alamat surel.',
      '“0812” bukan nomor WhatsApp.',
      '“merah” bukan warna.',
      'Huruf “Arial” tidak ada. Pilih salah satu: serif, mixed, sans, system.',
    ])
      expect(told).toContain(sentence);
    expect(asked.find((question) => question.includes('1. '))).toBe(
      'Rubriknya yang mana?\n  1. Kota;Desa\n  2. Kota · Desa\nKetik 1 atau 2 [2]: ',
    );
    expect(readContent({ root, now: NOW }).content.site).toMatchObject({
      name: 'Kabar Desa',
      url: 'https://kabar.id',
      timeZone: 'Asia/Makassar',
      sections: [
        { id: 'kota', name: 'Kota' },
        { id: 'desa', name: 'Desa' },
      ],
      masthead: { email: 'redaksi@kabar.id', whatsapp: '6281234567890' },
      look: { accent: '#a3211b', font: 'sans' },
    });
  });

  test('asks for what an option gave wrongly, and for nothing that one gave right', async () => {
    const root = contentFolder({});
    const { io, asked, said } = commandIo(root, ['', 'kabar.id', ...Array<string>(11).fill('')]);
    expect(await typedInit(['--name', 'Kabar', '--url', 'kabar'], io)).toBe(0);
    expect(asked).toHaveLength(13);
    expect(said).toContainEqual(expect.stringContaining('“kabar” bukan alamat situs.'));
    expect(readContent({ root, now: NOW }).content.site.url).toBe('https://kabar.id');
  });

  test('without a terminal tells all that is wrong at once, by its option', async () => {
    const root = contentFolder({});
    const { io, said } = commandIo(root);
    const wrong = [
      '--email',
      'x',
      '--whatsapp',
      '12',
      '--sections',
      'Kota;Desa',
      '--font',
      'Arial',
    ];
    expect(await typedInit(wrong, io)).toBe(2);
    expect(said).toEqual([
      expect.stringMatching(/^--name: Nama media belum diisi\./),
      expect.stringMatching(/^--url: Alamat situs belum diisi\./),
      '--sections: Di “Kota;Desa” rubrik tidak dipisah koma. Tulis dengan koma: Kota, Desa',
      expect.stringMatching(/^--email: “x” bukan alamat surel\./),
      expect.stringMatching(/^--whatsapp: “12” bukan nomor WhatsApp\./),
      expect.stringMatching(/^--font: Huruf “Arial” tidak ada\./),
      expect.stringContaining('Di sini tidak ada terminal untuk bertanya.'),
      expect.stringContaining('Cara pakai: npm run init'),
    ]);
    expect(readdirSync(root)).toEqual(['site.yaml']);
  });

  test('without a terminal takes a name with “dan” as one section, and says so', async () => {
    const root = contentFolder({});
    const { io, said } = commandIo(root);
    const sections = ['--sections', 'Kota, Hukum dan Kriminal, dan Laut'];
    expect(await typedInit([...GIVEN, ...sections], io)).toBe(0);
    expect(said[0]).toContain('Dibaca sebagai satu rubrik: “Hukum dan Kriminal”.');
    const { site } = readContent({ root, now: NOW }).content;
    expect(site.sections.map(({ id }) => id)).toEqual(['kota', 'hukum-dan-kriminal', 'laut']);
  });

  test.each([
    [['--name', 'Kabar'], '--url'],
    [['--name', 'Kabar', '--url', 'bukan alamat'], 'bukan alamat'],
    [['--name', 'Kabar', '--url', 'https://a.id', '--time-zone', 'Jakarta Raya'], 'Jakarta Raya'],
    [['--name', 'Kabar', '--url', 'https://a.id', '--sections', 'Search'], 'search'],
    [['--nama', 'Kabar'], 'npm run init'],
  ])('refuses %j, says why and changes nothing', async (args, told) => {
    const root = contentFolder({});
    const { io, said } = commandIo(root);
    expect(await typedInit(args, io)).toBe(2);
    expect(said.join('\n')).toContain(told);
    expect(readdirSync(root)).toEqual(['site.yaml']);
  });
});
