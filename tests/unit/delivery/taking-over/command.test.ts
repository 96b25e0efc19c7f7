import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshFolder, writeFiles } from '../../../support/build-site.ts';
import { PublishingDesk } from '../../../support/delivery/publishing-desk.ts';

const WORDPRESS = {
  'index.php': '<?php require "wp-blog-header.php";',
  'wp-config.php': '<?php',
  'wp-content/uploads/foto.jpg': 'foto',
  'wp-login.php': '<?php',
  '.htaccess':
    'RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule . /index.php [L]\n',
  '.well-known/acme-challenge/a': 'bukti',
  'robots.txt': 'User-agent: *',
};

let desk: PublishingDesk;
/** Where the folders of the host lie. */
let home: string;
beforeEach(() => {
  desk = new PublishingDesk();
  desk.site = { 'index.html': 'baru', '2024/01/a/index.html': 'berita a' };
  home = dirname(desk.host);
});

const inHome = (): string[] => readdirSync(home).toSorted();
const read = (path: string): string | undefined =>
  existsSync(join(home, path)) ? readFileSync(join(home, path), 'utf8') : undefined;

describe('a folder in which WordPress lies', () => {
  beforeEach(() => writeFiles(desk.host, WORDPRESS));

  test('is told in words that its people know, and nothing is touched', async () => {
    const { code, said } = await desk.publish();
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/berisi 7 berkas dan folder yang bukan dari Warta/),
    ]);
    for (const line of [
      '- WordPress (wp-config.php, wp-content, wp-login.php)',
      '- index.php: banyak hos menampilkannya',
      '- .htaccess: mengarahkan semua alamat',
      '- .well-known: dipakai hos sendiri',
      'npm run publish -- --take-over',
    ])
      expect(said).toContain(line);
    expect(inHome()).toEqual(['public_html']);
    expect(desk.hosted('index.html')).toBeUndefined();
  });

  test('gives way to the site, stays whole beside it, and comes back', async () => {
    const { code, said } = await desk.publish('--take-over');
    expect([code, said]).toEqual([0, expect.stringContaining('public_html.lama-2026-11-22')]);
    expect(said).toContain('setidaknya sampai 23 November 2026');
    expect(said).toContain('File Manager');
    expect(inHome()).toEqual(['public_html', 'public_html.lama-2026-11-22']);
    expect(desk.hosted('index.html')).toBe('baru');
    expect(desk.hosted('.well-known/acme-challenge/a')).toBe('bukti');
    expect(desk.hosted('wp-config.php')).toBeUndefined();
    expect(read('public_html.lama-2026-11-22/wp-content/uploads/foto.jpg')).toBe('foto');
    // From now on it is a site like any other.
    desk.site['index.html'] = 'lebih baru';
    expect((await desk.publish()).printed).toMatch(/1 berkas dikirim/);
    const back = await desk.publish('--take-over', '--back');
    expect([back.code, back.printed]).toEqual([
      0,
      expect.stringContaining('berisi situs yang lama lagi'),
    ]);
    for (const [path, text] of Object.entries(WORDPRESS)) expect(desk.hosted(path)).toBe(text);
    expect(inHome()).toEqual(['public_html', 'public_html.warta-baru']);
    expect((await desk.publish('--take-over', '--back')).code).toBe(1);
    // And once more: only what changed is sent.
    desk.site['index.html'] = 'terbaru';
    const again = await desk.publish('--take-over');
    expect([again.code, again.printed]).toEqual([0, expect.stringMatching(/1 berkas dikirim/)]);
    expect(desk.hosted('index.html')).toBe('terbaru');
    expect((await desk.publish('--log')).printed).toMatch(
      /menggantikan situs lama[^]*situs lama kembali[^]*terbit[^]*menggantikan situs lama/,
    );
  });

  test('--back alone leads to it where taking over was the last that was done', async () => {
    await desk.publish('--take-over');
    expect((await desk.publish('--back')).code).toBe(0);
    expect(desk.hosted('wp-config.php')).toBe('<?php');
  });

  test('--json is one object that names the old folder', async () => {
    const { printed } = await desk.publish('--take-over', '--json');
    expect(JSON.parse(printed)).toMatchObject({
      takenOver: { old: 'public_html.lama-2026-11-22', along: ['.well-known'] },
    });
    expect(JSON.parse((await desk.publish('--back', '--json')).printed)).toMatchObject({
      givenBack: { folder: 'public_html', kept: 'public_html.warta-baru' },
    });
  });

  test('with the site of another domain in it is left in its place', async () => {
    writeFiles(desk.host, { 'toko.example.id/index.php': '<?php' });
    const { code, said } = await desk.publish('--take-over');
    expect([code, said]).toEqual([1, expect.stringContaining('Document Root domain itu')]);
    expect(inHome()).toEqual(['public_html']);
  });

  test('a run that was cut off between two names is ended by the next one, whichever it is', async () => {
    await desk.publish('--take-over');
    await desk.publish('--back');
    const { renameSync } = await import('node:fs');
    const note = JSON.stringify({ old: 'public_html.lama-2026-11-22', way: 'over' });
    writeFiles(home, { 'public_html.warta-baru/.warta-take-over': note });
    renameSync(desk.host, join(home, 'public_html.lama-2026-11-22'));
    const { code, said } = await desk.publish();
    expect([code, said]).toEqual([0, expect.stringContaining('Pergantian yang tadi terputus')]);
    expect(desk.hosted('index.html')).toBe('baru');
    expect(inHome()).toEqual(['public_html', 'public_html.lama-2026-11-22']);
  });
});

test('what is no system is told by its names, and a folder with nothing else is published to as usual', async () => {
  writeFiles(desk.host, { 'berita.html': 'x', '.htaccess': 'Options -Indexes' });
  const { said } = await desk.publish();
  expect(said).toContain('- .htaccess, berita.html');
  expect(said).toContain('- .htaccess: berisi aturan');
  const other = new PublishingDesk();
  other.site = { 'index.html': 'satu' };
  const { code, said: usual } = await other.publish('--take-over');
  expect([code, usual]).toEqual([0, expect.stringContaining('tidak ada situs lain')]);
});

test('a folder that is a link is left, with the words of the panel for what to do', async () => {
  const elsewhere = freshFolder('domains');
  writeFiles(elsewhere, { 'index.php': '<?php' });
  mkdirSync(home, { recursive: true });
  symlinkSync(elsewhere, desk.host);
  const { code, said } = await desk.publish('--take-over');
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(/Folder public_html tidak bisa diganti namanya[^]*Document Root/),
  ]);
  expect(desk.hosted('index.php')).toBe('<?php');
  expect(desk.hosted('index.html')).toBeUndefined();
});

test('a bucket has no name to change', async () => {
  const { takeOverFolders } = await import('../../../../src/delivery/taking-over/folders.ts');
  expect(takeOverFolders({ kind: 's3', folder: 'public_html' }, '/')).toBeUndefined();
  for (const folder of [undefined, '', '/', '.', './', '~', 'a/..'])
    expect(takeOverFolders({ kind: 'rsync', folder }, '/')).toBeUndefined();
  expect(takeOverFolders({ kind: 'rsync', folder: 'public_html/' }, '/')?.home).toBe('');
  expect(takeOverFolders({ kind: 'rsync', folder: '/www' }, '/')?.home).toBe('/');
});
