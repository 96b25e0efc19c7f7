import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite, bytesOf, freshFolder, writeFiles } from '../support/build-site.ts';
import { drawing, siteYaml, article } from '../support/small-content.ts';

const now = { WARTA_NOW: '2015-09-17T00:00:00Z' };
const content = (files: Record<string, string>): string =>
  writeFiles(freshFolder('broken'), {
    'site.yaml': siteYaml,
    'articles/2015/09/baik.md': article({ title: 'Berita yang baik' }),
    ...files,
  });

describe('a broken story', () => {
  test('that is young is held back and named, and the others are published', async () => {
    const folder = content({ 'articles/2015/09/rusak.md': article({ section: 'nasionol' }) });
    const { code, output, out } = await buildSite(folder, now);
    expect(code).toBe(0);
    expect(output).toContain('articles/2015/09/rusak.md');
    expect(output).toContain('nasionol');
    expect(output).toContain('nasional');
    expect(existsSync(join(out, '2015/09/baik/index.html'))).toBe(true);
    expect(existsSync(join(out, '2015/09/rusak/index.html'))).toBe(false);
  });

  test('that is old stops the build before anything is written', async () => {
    const folder = content({
      'articles/2014/09/rusak.md': article({ date: '2014-09-16', section: 'nasionol' }),
    });
    const { code, output, out } = await buildSite(folder, now);
    expect(code).toBe(1);
    expect(output).toContain('nasionol');
    expect(output).not.toMatch(/\bat .*:\d+:\d+/);
    expect(existsSync(out)).toBe(false);
  });

  test('that was begun long ago and never published is held back; one that was out stops', async () => {
    const old = 'articles/2014/09/lama.md';
    const folder = content({ [old]: article({ date: '2014-09-16', title: 'Berita lama' }) });
    const out = join(freshFolder('begun'), 'dist');
    const env = { ...now, WARTA_OUT: out };
    await buildSite(folder, env);
    const begun = article({ date: '2014-09-20', section: 'nasionol' });
    writeFiles(folder, { 'articles/2014/09/panjang.md': begun });
    const held = await buildSite(folder, env);
    expect([held.code, held.output]).toEqual([0, expect.stringContaining('panjang.md')]);
    expect(existsSync(join(out, '2014/09/lama/index.html'))).toBe(true);
    writeFiles(folder, { [old]: begun });
    expect((await buildSite(folder, env)).code).toBe(1);
    expect(existsSync(join(out, '2014/09/lama/index.html'))).toBe(true);
  });
});

test('all problems of all files are told in one run', async () => {
  const folder = content({
    'articles/2014/01/satu.md': article({ date: '31 Februari 2014' }),
    'articles/2014/01/dua.md': '---\ntitle: [rusak\n',
    'articles/2014/01/tiga.md.txt': 'x',
  });
  const { output } = await buildSite(folder, now);
  for (const file of ['satu.md', 'dua.md', 'tiga.md.txt']) expect(output).toContain(file);
});

test('broken settings stop the build and keep the site that is there', async () => {
  const folder = content({});
  const out = join(freshFolder('kept'), 'dist');
  await buildSite(folder, { ...now, WARTA_OUT: out });
  const before = bytesOf(out);
  writeFiles(folder, { 'site.yaml': siteYaml.replace('Asia/Jakarta', 'Asia/Jakatra') });
  const { code, output } = await buildSite(folder, { ...now, WARTA_OUT: out });
  expect(code).toBe(1);
  expect(output).toContain('Asia/Jakatra');
  expect(bytesOf(out)).toEqual(before);
});

test('an output folder that is not ours is refused, and nothing in it is touched', async () => {
  const out = writeFiles(freshFolder('thesis'), { 'skripsi.txt': 'bertahun-tahun' });
  const { code, output } = await buildSite(content({}), { ...now, WARTA_OUT: out });
  expect(code).toBe(1);
  expect(output).toContain(out);
  expect(readFileSync(join(out, 'skripsi.txt'), 'utf8')).toBe('bertahun-tahun');
  expect([...bytesOf(out).keys()]).toEqual(['skripsi.txt']);
});

test('a drawing of its own that cannot become an icon is named, and the site has icons all the same', async () => {
  const folder = content({});
  const out = join(freshFolder('icon'), 'dist');
  const env = { ...now, WARTA_OUT: out };
  await buildSite(folder, env);
  const usual = bytesOf(out);
  const svg = (attributes: string, inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
  const shape = '<path d="M0 0h9v9z"/>';
  for (const icon of [
    svg('', ''),
    svg('', '<image href="https://example.org/a.png"/>'),
    svg('viewBox="0 0 0 0"', shape),
    svg('viewBox="0 0 1e6 1e6"', shape),
  ]) {
    writeFiles(folder, { 'files/icon.svg': icon });
    for (let times = 0; times < 2; times++) {
      const { code, output } = await buildSite(folder, env);
      expect(code, output).toBe(0);
      expect(output.match(/files\/icon\.svg .*viewBox="0 0 512 512"/g)).toHaveLength(1);
      expect(output).not.toMatch(/\n {4}at /);
      expect(bytesOf(out)).toEqual(usual);
    }
  }
  writeFiles(folder, { 'files/icon.svg': drawing('ikon') });
  const { output } = await buildSite(folder, env);
  expect(output).not.toContain('files/icon.svg');
  expect(bytesOf(out).get('icon-192.png')).not.toBe(usual.get('icon-192.png'));
});
