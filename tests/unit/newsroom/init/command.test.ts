import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
    expect(content.findings).toEqual([]);
    expect(content.site).toMatchObject({
      name: 'Kabar: Desa "Kita" #1',
      url: 'https://kabar.id',
      language: 'id',
      timeZone: 'Asia/Jakarta',
      masthead: { company: 'PT Kabar' },
      importSection: 'nasional',
    });
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
    const given = ['Kabar', 'https://kabar.id', 'en', 'WITA', '', 'News, Law & Order, News'];
    const answers = [...given, '', '', '', '', '', ''];
    expect(await typedInit([], commandIo(root, answers).io)).toBe(0);
    const { content } = readContent({ root, now: NOW });
    expect(content.site).toMatchObject({ language: 'en', timeZone: 'Asia/Makassar' });
    expect(content.site.sections.map(({ name }) => name)).toEqual(['News', 'Law & Order']);
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
