import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE } from '../../../content-folder.ts';
import {
  BEFORE,
  aboutOwn,
  changed,
  filesBelow,
  lines,
  put,
  textOf,
  update,
  warta,
} from '../../../support/update-project.ts';

const FOOTER = 'src/components/Footer.astro';

describe('a file that the newsroom', () => {
  test('added to the program stays, and one that was Warta’s goes', async () => {
    const root = await changed(
      { 'src/old.ts': 'a\n' },
      { 'src/ours.ts': 'kami\n', 'public/ads.js': 'x' },
    );
    const { said } = await update(root, warta({}, '2.0.0'));
    expect(textOf(root, 'src/ours.ts')).toBe('kami\n');
    expect(existsSync(join(root, 'src/old.ts'))).toBe(false);
    expect(aboutOwn(said)).toEqual([
      'tetap  src/ours.ts: perubahan Anda dibiarkan, versi baru tidak menyentuhnya.',
    ]);
  });

  test('added gives way to one of the same name', async () => {
    const root = await changed({}, { 'src/map.ts': 'kami\n' });
    const { said } = await update(root, warta({ 'src/map.ts': 'baru\n' }, '2.0.0'));
    expect(textOf(root, 'src/map.ts')).toBe('baru\n');
    expect(textOf(root, `${BEFORE}/src/map.ts`)).toBe('kami\n');
    expect(aboutOwn(said)).toEqual([
      'GANTI  src/map.ts: Anda menambah berkas ini, dan versi baru punya berkas bernama sama. Dipakai berkas versi baru.',
    ]);
  });

  test('removed stays away, but comes back where the new version changed it', async () => {
    const files = { 'tests/a.ts': 'a\n', 'src/b.ts': 'b\n' };
    const root = await changed(files, { 'tests/a.ts': undefined, 'src/b.ts': undefined });
    const { said } = await update(root, warta({ ...files, 'src/b.ts': 'baru\n' }, '2.0.0'));
    expect(existsSync(join(root, 'tests/a.ts'))).toBe(false);
    expect(textOf(root, 'src/b.ts')).toBe('baru\n');
    expect(aboutOwn(said)).toEqual([
      'tetap  tests/a.ts: perubahan Anda dibiarkan, versi baru tidak menyentuhnya.',
      'GANTI  src/b.ts: Anda pernah menghapus berkas ini, tetapi versi baru mengubahnya. Berkas ini ada lagi.',
    ]);
  });
});

test('other line ends are no change, and changes among them are found', async () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  const root = await changed(
    { 'src/a.ts': lines(20), 'src/b.ts': lines(20) },
    {
      'src/a.ts': windows(lines(20)),
      'src/b.ts': windows(lines(20, { 3: 'kami' })),
    },
  );
  const newer = { 'src/a.ts': lines(20, { 15: 'baru' }), 'src/b.ts': lines(20, { 15: 'baru' }) };
  const { said } = await update(root, warta(newer, '2.0.0'));
  expect(aboutOwn(said)).toEqual([
    'gabung src/b.ts: perubahan Anda dipasang pada versi baru, baris 3.',
  ]);
  expect(textOf(root, 'src/a.ts')).toBe(newer['src/a.ts']);
  expect(textOf(root, 'src/b.ts')).toBe(lines(20, { 3: 'kami', 15: 'baru' }));
  expect(textOf(root, `${BEFORE}.patch`)).not.toContain('\r');
});

test('what npm writes by itself is no change of the newsroom’s', async () => {
  const lock = { 'package-lock.json': lines(9) };
  const root = await changed(lock, { 'package-lock.json': lines(9, { 2: 'leaflet' }) });
  const { said } = await update(root, warta({ 'package-lock.json': 'new\n' }, '2.0.0'));
  expect(aboutOwn(said)).toEqual([]);
  expect(textOf(root, 'package-lock.json')).toBe('new\n');
});

test('--dry-run names what becomes of own changes, and writes nothing', async () => {
  const root = await changed({ [FOOTER]: lines(9) }, { [FOOTER]: lines(9, { 4: 'kami' }) });
  const files = filesBelow(root);
  const newer = warta({ [FOOTER]: lines(9, { 4: 'baru' }) }, '2.0.0');
  const { said } = await update(root, newer, '--dry-run');
  expect(aboutOwn(said)).toEqual([expect.stringContaining('baris 4 tidak cocok lagi')]);
  expect(said.at(-1)).toBe('Belum ada yang diubah (--dry-run).');
  expect(filesBelow(root)).toEqual(files);
});

test('own changes go on from version to version', async () => {
  const root = await changed({ [FOOTER]: lines(30) }, { [FOOTER]: lines(30, { 4: 'kami' }) });
  await update(root, warta({ [FOOTER]: lines(30, { 14: 'dua' }) }, '2.0.0'));
  const { said } = await update(root, warta({ [FOOTER]: lines(30, { 24: 'tiga' }) }, '3.0.0'));
  expect(textOf(root, FOOTER)).toBe(lines(30, { 4: 'kami', 24: 'tiga' }));
  expect(aboutOwn(said)).toEqual([expect.stringMatching(/^gabung .* baris 4\.$/)]);
});

test('an English newsroom reads it in English', async () => {
  const root = await changed({ [FOOTER]: lines(9) }, { [FOOTER]: lines(9, { 4: 'ours' }) });
  put(root, { 'content/site.yaml': SITE.replace('language: id', 'language: en') });
  const { said } = await update(root, warta({ [FOOTER]: lines(9, { 4: 'new' }) }, '2.0.0'));
  expect(said).toContain(
    `LOST   ${FOOTER}: your changes at line 4 no longer fit the new version. Its file is used, without your changes.`,
  );
});
