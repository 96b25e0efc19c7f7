import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  BEFORE,
  aboutOwn,
  changed,
  lines,
  textOf,
  update,
  warta,
} from '../../../support/update-project.ts';

const FOOTER = 'src/components/Footer.astro';

describe('a file that the newsroom changed', () => {
  test('stays where the new version has it as before', async () => {
    const root = await changed({ [FOOTER]: lines(9) }, { [FOOTER]: lines(9, { 4: 'milik kami' }) });
    const { said } = await update(root, warta({ [FOOTER]: lines(9), 'src/new.ts': '1' }, '2.0.0'));
    expect(textOf(root, FOOTER)).toBe(lines(9, { 4: 'milik kami' }));
    expect(aboutOwn(said)).toEqual([
      `tetap  ${FOOTER}: perubahan Anda dibiarkan, versi baru tidak menyentuhnya.`,
    ]);
    expect(textOf(root, `${BEFORE}.patch`)).toContain('+milik kami\n');
  });

  test('gets its changes again in the new version where they fit, and the lines are named', async () => {
    const mine = lines(40, { 20: 'milik kami', 35: 'juga kami' });
    const root = await changed({ [FOOTER]: lines(40) }, { [FOOTER]: mine });
    const newer = warta({ [FOOTER]: `atas\nbawah\n${lines(40, { 5: 'baru' })}` }, '2.0.0');
    const { said, code } = await update(root, newer);
    expect(code).toBe(0);
    expect(textOf(root, FOOTER)).toBe(
      `atas\nbawah\n${lines(40, { 5: 'baru', 20: 'milik kami', 35: 'juga kami' })}`,
    );
    expect(aboutOwn(said)).toEqual([
      `gabung ${FOOTER}: perubahan Anda dipasang pada versi baru, baris 22, 37.`,
    ]);
    expect(textOf(root, `${BEFORE}/${FOOTER}`)).toBe(mine);
    expect(existsSync(join(root, `${BEFORE}-unfit.patch`))).toBe(false);
  });

  test('is never half changed: where one change does not fit, the new version stands whole', async () => {
    const mine = lines(40, { 10: 'milik kami', 35: 'juga kami' });
    const root = await changed({ [FOOTER]: lines(40) }, { [FOOTER]: mine });
    const newer = lines(40, { 10: 'baru' });
    const { said, code } = await update(root, warta({ [FOOTER]: newer }, '2.0.0'));
    expect(code).toBe(0);
    expect(textOf(root, FOOTER)).toBe(newer);
    expect(aboutOwn(said)).toEqual([
      `GANTI  ${FOOTER}: perubahan Anda pada baris 10 tidak cocok lagi dengan versi baru. Dipakai berkas versi baru, tanpa perubahan Anda.`,
    ]);
    expect(said).toContain(
      `Untuk setiap baris GANTI: buka berkas Anda yang semula di ${BEFORE} dan berkas yang baru, lalu tulis lagi perubahan yang masih Anda perlukan. Perubahan itu tercatat di ${BEFORE}-unfit.patch: baris bertanda - diganti dengan baris bertanda +. Yang tidak Anda perlukan lagi, biarkan.`,
    );
    expect(textOf(root, `${BEFORE}/${FOOTER}`)).toBe(mine);
    expect(textOf(root, `${BEFORE}-unfit.patch`)).toContain('+juga kami\n');
  });

  test('is not guessed at where its place is there twice', async () => {
    const root = await changed({ [FOOTER]: lines(9) }, { [FOOTER]: lines(9, { 5: 'kami' }) });
    const { said } = await update(root, warta({ [FOOTER]: lines(9) + lines(9) }, '2.0.0'));
    expect(textOf(root, FOOTER)).toBe(lines(9) + lines(9));
    expect(aboutOwn(said)).toEqual([expect.stringMatching(/^GANTI .* baris 5 tidak cocok/)]);
  });

  test('needs nothing where the new version has the change, by itself or among others', async () => {
    const mine = lines(40, { 10: 'mended' });
    const root = await changed(
      { [FOOTER]: lines(40), 'src/b.ts': 'old\n' },
      {
        [FOOTER]: mine,
        'src/b.ts': 'mended\n',
      },
    );
    const newer = lines(40, { 10: 'mended', 30: 'baru' });
    const { said } = await update(
      root,
      warta({ [FOOTER]: newer, 'src/b.ts': 'mended\n' }, '2.0.0'),
    );
    expect(textOf(root, FOOTER)).toBe(newer);
    expect(aboutOwn(said)).toEqual(
      ['src/b.ts', FOOTER]
        .toSorted()
        .map((file) => `sama   ${file}: perubahan Anda sudah ada di versi baru.`),
    );
  });

  test('goes where the new version has it no more, and is kept', async () => {
    const root = await changed({ 'src/a.ts': 'a\n' }, { 'src/a.ts': 'kami\n' });
    const { said } = await update(root, warta({}, '2.0.0'));
    expect(existsSync(join(root, 'src/a.ts'))).toBe(false);
    expect(textOf(root, `${BEFORE}/src/a.ts`)).toBe('kami\n');
    expect(aboutOwn(said)).toEqual([
      'GANTI  src/a.ts: Anda pernah mengubah berkas ini, tetapi versi baru tidak memakainya lagi.',
    ]);
  });

  test('is named where it is no text', async () => {
    const picture = (last: number) => Buffer.from([0, 1, last]);
    const root = await changed({ 'public/a.png': picture(1) }, { 'public/a.png': picture(2) });
    const { said } = await update(root, warta({ 'public/a.png': picture(3) }, '2.0.0'));
    expect(aboutOwn(said)).toEqual([
      'GANTI  public/a.png: Anda dan versi baru sama-sama mengganti berkas ini, dan isinya bukan teks. Dipakai berkas versi baru.',
    ]);
    expect(existsSync(join(root, `${BEFORE}.patch`))).toBe(false);
    expect(textOf(root, `${BEFORE}/public/a.png`)).toBe(picture(2).toString());
  });

  test('may be one beside src: settings of Astro, an icon, a test', async () => {
    const files = {
      'astro.config.mjs': lines(20),
      'public/icon.svg': '<svg/>',
      'tests/a.test.ts': 'a\n',
    };
    const root = await changed(files, {
      'astro.config.mjs': lines(20, { 3: 'kami' }),
      'public/icon.svg': '<svg>kami</svg>',
      'tests/a.test.ts': 'b\n',
    });
    const newer = { ...files, 'astro.config.mjs': lines(20, { 12: 'baru' }) };
    const { said } = await update(root, warta(newer, '2.0.0'));
    expect(textOf(root, 'astro.config.mjs')).toBe(lines(20, { 3: 'kami', 12: 'baru' }));
    expect(textOf(root, 'public/icon.svg')).toBe('<svg>kami</svg>');
    expect(aboutOwn(said).map((line) => line.split(':')[0])).toEqual([
      'gabung astro.config.mjs',
      'tetap  public/icon.svg',
      'tetap  tests/a.test.ts',
    ]);
  });
});
