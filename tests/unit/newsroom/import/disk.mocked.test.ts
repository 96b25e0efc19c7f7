import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ImportOutcome } from '../../../../src/newsroom/import/report/outcome.ts';
import { detectInHtml } from '../../../../src/spam/detect-in-html.ts';
import { contentFolder, filesIn, given } from './support/content-folder.ts';
import { runImport } from './support/run-import.ts';

vi.mock('../../../../src/spam/detect-in-html.ts', { spy: true });

const rules = (outcome: ImportOutcome) =>
  [...outcome.notes].map(({ rule }) => rule).filter((rule) => !rule.endsWith('-guessed'));
const articles = (content: string) => Object.keys(filesIn(content));

test('a pipe, a device and a ring of links are no stories, alone or in a folder', async () => {
  const folder = contentFolder({ site: false });
  execFileSync('mkfifo', [join(folder, 'pipa.txt')]);
  symlinkSync('putar.txt', join(folder, 'putar.txt'));
  mkdirSync(join(folder, 'dalam'));
  symlinkSync('..', join(folder, 'dalam/naik'));
  writeFileSync(join(folder, 'satu.txt'), 'Satu\n\nIsi.');
  const content = contentFolder();
  expect(rules(await runImport(content, folder))).toEqual([]);
  expect(articles(content)).toEqual(['articles/2026/11/satu.md']);
  for (const [name, rule] of [
    ['pipa.txt', 'input-unknown'],
    ['putar.txt', 'input-unreadable'],
  ] as const)
    expect(rules(await runImport(content, join(folder, name)))).toEqual([rule]);
  expect(rules(await runImport(content, '/dev/zero'))).toEqual(['input-unknown']);
  expect(rules(await runImport(content, join(folder, 'a'.repeat(300))))).toEqual([
    'input-unreadable',
  ]);
});

test('what goes away while it is read costs nothing else', async () => {
  const wxr = (title: string) =>
    `<rss><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>${title}</title><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><content:encoded>Isi.</content:encoded></item><item><wp:post_type>nav_menu_item</wp:post_type><content:encoded><![CDATA[<a>x</a>]]></content:encoded></item></channel></rss>`;
  const folder = contentFolder({ site: false });
  writeFileSync(join(folder, '1.xml'), wxr('Satu'));
  writeFileSync(join(folder, '2.xml'), wxr('Dua'));
  for (const name of ['3.txt', '4.txt']) writeFileSync(join(folder, name), `${name}\n\nIsi.`);
  const content = contentFolder();
  // Called for the menu of the first export: before the second is read.
  vi.mocked(detectInHtml).mockImplementationOnce(() => {
    for (const name of ['2.xml', '3.txt']) rmSync(join(folder, name), { force: true });
    return [];
  });
  const outcome = await runImport(content, folder);
  expect(rules(outcome)).toEqual(['input-unreadable', 'input-unreadable']);
  expect(articles(content)).toEqual(['articles/2026/11/4-txt.md', 'articles/2026/11/satu.md']);
});

test('an export in UTF-32 is read, with pieces of letters between its chunks', async () => {
  const text = `<?xml version="1.0"?><rss><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Judul é</title><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><content:encoded>${'Isi “kutip”. '.repeat(4000)}</content:encoded></item></channel></rss>`;
  const bytes = Buffer.alloc(text.length * 4);
  for (const [at, sign] of [...text].entries()) bytes.writeUInt32LE(sign.codePointAt(0)!, at * 4);
  const content = contentFolder();
  expect(rules(await runImport(content, given('a.xml', bytes)))).toEqual([]);
  expect(articles(content)).toEqual(['articles/2026/11/judul-e.md']);
});
