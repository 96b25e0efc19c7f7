import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { BadSetting } from '../../../src/newsroom/terminal/refusals.ts';
import { writeFiles } from '../../support/build-site.ts';
import { PublishingDesk } from '../../support/delivery/publishing-desk.ts';

let desk: PublishingDesk;
beforeEach(() => {
  desk = new PublishingDesk();
  desk.site = {
    'index.html': 'satu',
    '2024/01/a/index.html': 'berita a',
    'revoked.json': '{"paths":[]}',
  };
});

describe('npm run publish', () => {
  test('brings what was built to the host, and says so', async () => {
    const { code, printed } = await desk.publish();
    expect([code, printed]).toEqual([
      0,
      expect.stringMatching(/^Terbit di utama: 3 berkas dikirim \(1 kB\), 0 dihapus/),
    ]);
    expect(desk.hosted('2024/01/a/index.html')).toBe('berita a');
    expect((await desk.publish()).printed).toBe('Di utama sudah sama, tidak ada yang dikirim.');
  });

  test('sends nothing where the site could not be built', async () => {
    desk.isBroken = true;
    const { code, said } = await desk.publish();
    expect([code, said]).toEqual([1, expect.stringContaining('Tidak ada yang dikirim')]);
    expect(existsSync(desk.host)).toBe(false);
  });

  test('--dry-run says what would be done, and does none of it', async () => {
    const { printed } = await desk.publish('--dry-run');
    expect(printed.split('\n').slice(1)).toEqual([
      '+ 2024/01/a/index.html',
      '+ revoked.json',
      '+ index.html',
    ]);
    expect(existsSync(desk.host)).toBe(false);
    expect((await desk.publish('--log')).printed).toBe(
      'Belum pernah ada yang diterbitkan dari sini.',
    );
  });

  test('--json is one object, of a dry run too', async () => {
    const { printed } = await desk.publish('--json');
    expect(JSON.parse(printed)).toMatchObject({
      ...{ target: 'utama', dryRun: false, removed: [], bytes: 24 },
      sent: ['2024/01/a/index.html', 'revoked.json', 'index.html'],
    });
    expect(JSON.parse((await desk.publish('--json', '--dry-run')).printed)).toMatchObject({
      ...{ dryRun: true, sent: [], removed: [] },
    });
  });

  test('--log tells what changed a host, newest first', async () => {
    await desk.publish();
    desk.site['index.html'] = 'dua';
    await desk.publish();
    await desk.publish();
    const { printed } = await desk.publish('--log');
    expect(printed.split('\n').map((line) => /\+\d+ -\d+/.exec(line)?.[0])).toEqual([
      '+1 -0',
      '+3 -0',
    ]);
    expect(JSON.parse((await desk.publish('--log', '--json')).printed)).toHaveLength(2);
  });

  test('without publish.yaml it says what to write there', async () => {
    const { code, said } = await new PublishingDesk('').publish();
    expect([code, said]).toEqual([2, expect.stringContaining('kind: sftp')]);
  });

  test('a password in publish.yaml is refused, and the sentence does not repeat it', async () => {
    const { code, said } = await new PublishingDesk(
      'targets:\n  - name: utama\n    kind: rsync\n    server: a.id\n    user: a\n    folder: b\n    password: rahasia123\n',
    ).publish();
    expect([code, said]).toEqual([2, expect.stringContaining('“password” memuat rahasia')]);
    expect(said).not.toContain('rahasia123');
  });

  test('a target that is not there is named with those that are', async () => {
    const refused = desk.publish('--to', 'cadangan');
    await expect(refused).rejects.toThrow(BadSetting);
    await expect(refused).rejects.toMatchObject({ choices: ['utama'] });
  });

  test('a folder in use by others is left alone', async () => {
    writeFiles(desk.host, { 'wp-config.php': '<?php' });
    const { code, said } = await desk.publish();
    expect([code, said]).toEqual([1, expect.stringContaining('wp-config.php')]);
    expect(desk.hosted('index.html')).toBeUndefined();
  });
});

describe('npm run publish -- --back', () => {
  test('brings the edition before, and once more the one before that', async () => {
    await desk.publish();
    for (const text of ['dua', 'tiga']) {
      desk.site = { ...desk.site, 'index.html': text, [`2024/01/${text}/index.html`]: text };
      await desk.publish();
    }
    await desk.publish('--back');
    expect([desk.hosted('index.html'), desk.hosted('2024/01/tiga/index.html')]).toEqual([
      'dua',
      undefined,
    ]);
    await desk.publish('--back');
    expect(desk.hosted('index.html')).toBe('satu');
    await desk.publish();
    expect(desk.hosted('index.html')).toBe('tiga');
  });

  test('works on the evening when nothing can be built', async () => {
    await desk.publish();
    desk.site['index.html'] = 'rusak';
    await desk.publish();
    desk.isBroken = true;
    expect((await desk.publish('--back')).code).toBe(0);
    expect(desk.hosted('index.html')).toBe('satu');
  });

  test('brings no story back that was withdrawn or erased since', async () => {
    desk.site['2024/01/b/index.html'] = 'berita b';
    desk.site['daerah/index.html'] = 'daftar /2024/01/a/ /2024/01/b/';
    desk.site['olahraga/index.html'] = 'daftar lain';
    await desk.publish();
    desk.site = {
      'index.html': 'dua',
      '2024/01/a/index.html': 'dicabut',
      'daerah/index.html': 'daftar tanpa keduanya',
      'olahraga/index.html': 'daftar lain yang rusak',
      'revoked.json': '{"paths":["/2024/01/a/"]}',
    };
    desk.gonePaths = ['/2024/01/b/'];
    await desk.publish();
    const { said } = await desk.publish('--back');
    expect(said).toContain('2 berita dicabut atau dihapus');
    const now = ['index.html', '2024/01/a/index.html', '2024/01/b/index.html', 'daerah/index.html'];
    expect(now.map((path) => desk.hosted(path))).toEqual([
      ...['satu', 'dicabut', undefined, 'daftar tanpa keduanya'],
    ]);
    expect(desk.hosted('olahraga/index.html')).toBe('daftar lain');
    expect(desk.hosted('revoked.json')).toContain('/2024/01/a/');
  });

  test('where nothing was published before, nothing is changed', async () => {
    await desk.publish();
    const { code, said } = await desk.publish('--back');
    expect([code, said]).toEqual([1, expect.stringContaining('Belum ada terbitan sebelumnya')]);
    expect(desk.hosted('index.html')).toBe('satu');
  });
});
