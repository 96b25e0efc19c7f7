import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifestText, readManifest } from '../../../../src/newsroom/report/seal/manifest.ts';
import { verifyReport } from '../../../../src/newsroom/report/seal/verify.ts';
import { writeReport } from '../../../../src/newsroom/report/seal/write-report.ts';
import { freshFolder, writeFiles } from '../../../support/build-site.ts';

const page = (manifest: string): string => `<p><code data-manifest>${manifest}</code>`;
const files = { 'stories.csv': 'a\n', 'pages/2026/a/index.html': '<p>a', 'pictures/001.jpg': 'x' };

function written(over: Record<string, string> = files) {
  const folder = freshFolder('seal');
  const digest = writeReport(folder, new Map(Object.entries(over)), page);
  return { folder, digest };
}

test('a list of digests is read as it was written', () => {
  const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
  const name = fc.stringMatching(/^[a-z][a-z ]{0,5}(?:\/[a-zé]{1,6}){0,3}\.html$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ file: name, digest }), { selector: (one) => one.file }),
      (list) => {
        const read = readManifest(manifestText(list));
        expect(read).toEqual(list.toSorted((a, b) => (a.file < b.file ? -1 : 1)));
      },
    ),
  );
});

test.each(['../x', '/etc/passwd', 'C:\\x', 'a/../../x', 'a\\..\\x'])(
  'a list that names %s is none',
  (file) => expect(readManifest(`${'a'.repeat(64)}  ${file}\n`)).toBeUndefined(),
);

test('a report that nobody touched is whole, and its pages are compared with the built site', () => {
  const { folder, digest } = written();
  const dist = writeFiles(freshFolder('dist'), { '2026/a/index.html': '<p>a' });
  const found = verifyReport(folder, dist);
  expect(found).toMatchObject({ digest, isSealed: true, changed: [], missing: [], differing: [] });
  expect(found!.whole).toHaveLength(3);
  expect(verifyReport(join(folder, 'index.html'), dist)).toEqual(found);
  const later = writeFiles(freshFolder('dist'), { '2026/a/index.html': '<p>a, diralat' });
  expect(verifyReport(folder, later)!.differing).toEqual(['pages/2026/a/index.html']);
});

test.each([
  ['a file', 'stories.csv', { changed: ['stories.csv'], isSealed: true }],
  ['the list', 'manifest.sha256', { isSealed: false }],
  ['the page', 'index.html', { isSealed: false }],
])('%s that was changed is told', (_what, file, expected) => {
  const { folder } = written();
  const text = readFileSync(join(folder, file), 'utf8');
  writeFileSync(join(folder, file), text.replace(/a/, 'b'));
  expect(verifyReport(folder, folder)).toMatchObject(expected);
});

test('a file that is gone is told, and a folder without a report is none', () => {
  const { folder } = written();
  rmSync(join(folder, 'pictures/001.jpg'));
  expect(verifyReport(folder, folder)).toMatchObject({ missing: ['pictures/001.jpg'] });
  expect(verifyReport(freshFolder('seal'), folder)).toBeUndefined();
  expect(verifyReport(join(folder, 'tidak-ada'), folder)).toBeUndefined();
});

test('a report takes the place of an earlier one, and leaves what others put or changed there', () => {
  const { folder } = written({ ...files, 'pictures/002.jpg': 'y', 'pictures/003.jpg': 'z' });
  writeFiles(folder, { 'catatan.txt': 'milik redaksi', 'pictures/003.jpg': 'disunting' });
  writeReport(folder, new Map(Object.entries(files)), page);
  expect(existsSync(join(folder, 'pictures/002.jpg'))).toBe(false);
  expect(readFileSync(join(folder, 'pictures/003.jpg'), 'utf8')).toBe('disunting');
  expect(readFileSync(join(folder, 'catatan.txt'), 'utf8')).toBe('milik redaksi');
  expect(verifyReport(folder, folder)).toMatchObject({ isSealed: true, changed: [], missing: [] });
});
