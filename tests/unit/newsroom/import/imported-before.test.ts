import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, filesIn, given } from './support/content-folder.ts';
import { runImport } from './support/run-import.ts';

const FILE = 'articles/2026/11/satu.md';

/** A content folder with one imported article, whose file `edit` then changed. */
async function editedArticle(edit: (text: string) => string | Buffer) {
  const target = given('satu.txt', 'Satu\n\nIsi berita.');
  const content = contentFolder();
  await runImport(content, target);
  const path = join(content, FILE);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
  return { content, again: () => runImport(content, target) };
}

const group = /^import:\n {2}from: (.*)\n {2}id: (.*)\n {2}digest: (.*)\n/m;

describe('a story that was imported before is found again', () => {
  test.each<[string, (text: string) => string | Buffer]>([
    ['as it was written', (text) => text],
    ['group in one line', (text) => text.replace(group, 'import: { from: $1, id: $2 }\n')],
    [
      'group in lines of braces',
      (text) => text.replace(group, 'import: {\n  from: $1,\n  id: $2 }\n'),
    ],
    [
      'another order',
      (text) => text.replace(group, 'import:\n  digest: $3\n  id: $2\n  from: $1\n'),
    ],
    ['quoted keys', (text) => text.replace(group, `"import":\n  'from': $1\n  "id": $2\n`)],
    ['single quotes', (text) => text.replace(/^( {2}(?:from|id): )"(.*)"$/gm, "$1'$2'")],
    [
      'comments between',
      (text) => text.replace(group, 'import: # asal\n\n  # dari\n  from: $1 # x\n\n  id: $2\n'),
    ],
    ['deeper group', (text) => text.replace(group, 'import:\n      from: $1\n      id: $2\n')],
    [
      'group at the top',
      (text) => text.replace(group, '').replace('---\n', `---\n${group.exec(text)![0]}`),
    ],
    [
      'anchors',
      (text) =>
        text.replace(group, 'source: { name: &a $1 }\nimport: &asal\n  from: *a\n  id: &b $2\n'),
    ],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['an empty line before', (text) => `\n${text}`],
    ['a space after the fence', (text) => text.replace('---\n', '--- \n')],
    ['UTF-16, as Notepad may save it', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    [
      'a quotation mark left open',
      (text) => text.replace(/title: .*/, 'title: ok\ncanonical: "https://a.example'),
    ],
    ['a tab before a field', (text) => text.replace('section:', '\tsection:')],
    ['a field written twice', (text) => text.replace('section:', 'section: ekonomi\nsection:')],
    ['a fence of dashes', (text) => text.replace('---\n', '—-\n')],
    ['no closing fence', (text) => text.replace('\n---\n', '\n')],
    [
      'much front matter',
      (text) => text.replace('section:', `description: ${'kata '.repeat(15_000)}\nsection:`),
    ],
  ])('%s', async (_name, edit) => {
    const { content, again } = await editedArticle(edit);
    const before = readFileSync(join(content, FILE));
    const outcome = await again();
    expect([...outcome.created]).toEqual([]);
    expect(Object.keys(filesIn(content))).toEqual([FILE]);
    expect(readFileSync(join(content, FILE))).toEqual(before);
  });

  test('its date is read on the clock of the newsroom, in any form that editors write', async () => {
    for (const date of ['2026-11-20 23:30', '20 November 2026 23.30 WIB', "'20/11/2026 23:30'"]) {
      const { again } = await editedArticle((text) => text.replace(/^date: .*$/m, `date: ${date}`));
      expect(
        [...(await again()).notes].map(({ rule }) => rule),
        date,
      ).not.toContain('date-guessed');
    }
  });
});

describe('an address that an editor wrote is taken', () => {
  test.each([
    ['permalink', "permalink: '/2026/11/dua/'"],
    ['permalink without a slash at the end', 'permalink: /2026/11/dua'],
    ['permalink with a note', 'permalink: /2026/11/dua/ # alamat lama'],
    ['alias', 'aliases: /2026/11/dua/'],
    ['aliases in a line', 'aliases: [/x/, "/2026/11/dua/"]'],
    ['aliases with commas', 'aliases: /x/, /2026/11/dua/'],
    ['aliases at the margin', 'aliases:\n- /x/\n- /2026/11/dua/'],
    ['aliases in lines of brackets', 'aliases: [\n  /x/,\n  /2026/11/dua/ ]'],
  ])('%s', async (_name, line) => {
    const { content } = await editedArticle((text) =>
      text.replace('section:', `${line}\nsection:`),
    );
    const outcome = await runImport(content, given('dua.txt', 'Dua\n\nIsi.'));
    expect([...outcome.created]).toEqual(['articles/2026/11/dua-2.md']);
  });
});
