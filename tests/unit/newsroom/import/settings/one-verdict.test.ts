import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../../src/content-files/read.ts';
import { SITE, contentFolder as folderOf } from '../../../../content-folder.ts';
import { commandIo } from '../../../../support/command-io.ts';
import { typedInit } from '../../../../support/typed.ts';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

const now = new Date('2026-11-22T10:00:00Z');
const text = () => given('satu.txt', 'Satu\n\nIsi berita.');

async function verdicts(content: string): Promise<{ build: boolean; imported: boolean }> {
  const { findings } = readContent({ root: content, now }).content;
  const outcome = await runImport(content, text());
  const imported = [...outcome.notes].every(({ rule }) => rule !== 'site-broken');
  expect([...outcome.created].length > 0).toBe(imported);
  return { build: findings.every(({ effect }) => effect !== 'stop'), imported };
}

const anchored = `${SITE.replace('{ id: nasional, name: Nasional }', '&satu { id: nasional, name: Nasional }')}importSection: nasional\n`;

describe('import, check and build agree about site.yaml', () => {
  test.each<[string, string | Buffer, boolean]>([
    ['a name with a colon', SITE.replace('Warta', 'Koran: Kabar Kita'), true],
    ['a name with a hash', SITE.replace('Warta', 'Koran #1'), true],
    ['a description with a colon', `${SITE}description: Kabar: dari desa # untuk desa\n`, true],
    ['a name in quotes of its own', SITE.replace('Warta', '"Kabar" Kita'), true],
    ['a byte order mark', `\uFEFF${SITE}`, true],
    ['CRLF', SITE.replaceAll('\n', '\r\n'), true],
    [
      'quoted keys',
      SITE.replace('language:', '"language":').replace('sections:', "'sections':"),
      true,
    ],
    ['an anchor', anchored, true],
    [
      'sections as groups of lines',
      SITE.replace(/ {2}- .*\n/g, '').concat('  - id: nasional\n    name: Berita: semua\n'),
      true,
    ],
    ['importSection in a line of braces', `${SITE}importSection: { id: nasional }\n`, false],
    ['an unknown key', `${SITE}warna: biru\n`, true],
    ['a tab', SITE.replace('  - { id: nasional', '\t- { id: nasional'), false],
    ['a key written twice', `${SITE}language: en\n`, false],
    ['an unknown zone', SITE.replace('Asia/Jakarta', 'Asia/Jakrta'), false],
    ['an address that is none', SITE.replace('https://', ''), false],
    ['no sections', SITE.replace(/sections:[^]*/, ''), false],
    ['a section of a reserved name', SITE.replace('id: nasional', 'id: search'), false],
    ['an importSection that there is not', `${SITE}importSection: olahraga\n`, false],
    ['nothing', '', false],
    ['comments alone', '# nanti\n', false],
    ['UTF-16', Buffer.from(`\uFEFF${SITE}`, 'utf16le'), false],
  ])('%s', async (_name, site, good) => {
    const content = contentFolder({ site: false });
    writeFileSync(join(content, 'site.yaml'), site);
    expect(await verdicts(content)).toEqual({ build: good, imported: good });
  });

  test('as init writes it, whatever is answered', async () => {
    for (const words of [
      'Koran: Kabar Kita',
      '# satu',
      '"Kabar" Kita',
      "- 'x'",
      '{a}: [b',
      '@kabar %',
    ]) {
      const root = folderOf({});
      const args = [
        `--name=${words}`,
        '--url=kabar.id',
        `--description=${words}`,
        '--sections=Desa, Kota & Kita',
        `--company=${words}`,
        '--force',
      ];
      expect(await typedInit(args, commandIo(root).io), words).toBe(0);
      expect(readContent({ root, now }).content.site).toMatchObject({
        name: words,
        description: words,
      });
      expect(await verdicts(root), words).toEqual({ build: true, imported: true });
    }
  });

  test('as import itself makes it from an export', async () => {
    const category = (slug: string, name: string) =>
      `<wp:category><wp:category_nicename>${slug}</wp:category_nicename><wp:cat_name>${name}</wp:cat_name></wp:category>`;
    const names = [
      ['search', 'Cari'],
      ['author', 'Penulis'],
      ['2019', '2019'],
      ['hukum', 'Hukum: kriminal'],
    ] as const;
    const items = names.map(
      ([slug, name], at) =>
        `<item><title>Berita ${at}</title><wp:post_id>${at + 1}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><category domain="category" nicename="${slug}">${name}</category><content:encoded>Isi.</content:encoded></item>`,
    );
    const wxr = `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Kabar: "Kita" #1</title><link>kabar</link><description>Dari desa: untuk # desa</description><wp:wxr_version>1.2</wp:wxr_version>${names.map(([slug, name]) => category(slug, name)).join('')}${items.join('')}</channel></rss>`;
    const content = contentFolder({ site: false });
    const outcome = await runImport(content, given('a.xml', wxr));
    expect([...outcome.created]).toContain('site.yaml');
    const { site, findings } = readContent({ root: content, now }).content;
    expect(findings.filter(({ effect }) => effect === 'stop')).toEqual([]);
    expect(site).toMatchObject({
      name: 'Kabar: "Kita" #1',
      description: 'Dari desa: untuk # desa',
    });
    expect(await verdicts(content)).toEqual({ build: true, imported: true });
  });

  test('a folder in its place is not taken for none', async () => {
    const content = contentFolder({ site: false });
    mkdirSync(join(content, 'site.yaml'));
    const outcome = await runImport(content, text()).catch(() => undefined);
    expect([...(outcome?.created ?? [])]).toEqual([]);
    expect(filesIn(content)).toEqual({});
  });
});
