import { expect, test } from 'vitest';
import { checkContent } from '../../../src/newsroom/check/check-content.ts';
import { describe } from '../../../src/problems/describe.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { SITE, contentFolder } from '../../content-folder.ts';

const now = new Date('2026-11-22T12:00:00Z');

/** What `check` says of a `publish.yaml`: where, and in which words. */
async function said(text: string): Promise<string[]> {
  const root = contentFolder({ 'site.yaml': SITE, 'publish.yaml': text });
  const { findings } = await checkContent({ root, now });
  return findings
    .filter(({ file }) => file === 'publish.yaml')
    .map((one) => {
      const { line, column, rule, severity, message, fix } = describe(one, wordsIn('id').check);
      return `${line}:${column} ${severity} ${rule} ${message} ${fix}`;
    });
}

const target = (...lines: readonly string[]): string =>
  `targets:\n  - name: utama\n${lines.map((line) => `    ${line}\n`).join('')}`;

test.each([
  [
    'an unknown word',
    target('kind: folder', 'folder: a', 'presset: apache'),
    '5:5 warning field/unknown',
    '“preset”',
  ],
  [
    'a word in Indonesian',
    target('kind: folder', 'direktori: a'),
    '4:5 warning field/unknown',
    '“folder”',
  ],
  [
    'a kind that there is not',
    target('kind: folde', 'folder: a'),
    '3:11 error field/choice',
    '“folder”',
  ],
  [
    'a port out of reach',
    target('kind: rsync', 'server: a.id', 'folder: b', 'port: 70000'),
    '6:11 error field/number',
    '65535',
  ],
  [
    'a name with a space',
    target('kind: folder', 'folder: a').replace('utama', 'Hos Utama'),
    '2:11 error field/',
    'Hos Utama',
  ],
  ['what its way needs', target('kind: rsync', 'folder: a'), '2:5 error publish/needs', 'server: '],
  [
    'two of a name',
    target('kind: folder', 'folder: a')
      .repeat(2)
      .replace(/(?<=.)targets:\n/s, ''),
    '5:5 error publish/duplicate',
    '“utama”',
  ],
  ['a broken line', 'targets:\n  - name: utama\n   kind: folder\n', 'error yaml/', ''],
  ['no fields', '- folder\n', 'error yaml/not-fields', ''],
])('check names %s, with its place and the way out', async (_, text, place, way) => {
  const all = await said(text);
  expect(all).toContainEqual(expect.stringContaining(place));
  expect(all.find((one) => one.includes(place))).toContain(way);
});

test.each([
  ['a password', 'password: Rahasia-1', 'password'],
  ['one in Indonesian', 'kataSandi: Rahasia-1', 'kataSandi'],
  ['the key of S3', 'secretAccessKey: Rahasia-1', 'secretAccessKey'],
  ['one in an address', 'server: ftp://kabar:Rahasia-1@ftp.kabar.id', 'server'],
  ['one in the address of a service', 'endpoint: https://kabar:Rahasia-1@s3.kabar.id', 'endpoint'],
  ['a private key', 'fingerprint: "-----BEGIN OPENSSH PRIVATE KEY----- Rahasia-1"', 'fingerprint'],
])('%s is named as what must not stand there, and never shown', async (_, line, key) => {
  const all = await said(target('kind: folder', 'folder: a', line));
  expect(all).toEqual([
    expect.stringContaining(`5:5 error publish/secret “${key}” memuat rahasia`),
  ]);
  expect(all[0]).toContain('riwayat Git');
  expect(all[0]).not.toContain('Rahasia-1');
});

test('a fingerprint, a folder and an endpoint are no secrets', async () => {
  expect(
    await said(
      target(
        ...['kind: s3', 'bucket: a', 'region: b', 'endpoint: https://s3.kabar.id:9000/a@b'],
        ...['fingerprint: SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU', 'folder: a'],
      ),
    ),
  ).toEqual([]);
});

test('a file of notes alone says nothing', async () => {
  expect(await said('# targets:\n#   - name: utama\n')).toEqual([]);
});
