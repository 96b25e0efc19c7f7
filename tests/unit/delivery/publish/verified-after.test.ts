import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Instead, LiveSite } from '../../../support/delivery/live-site.ts';
import { serveLive } from '../../../support/delivery/live-site.ts';
import { PublishingDesk } from '../../../support/delivery/publishing-desk.ts';
import { writeFiles } from '../../../support/build-site.ts';

let live: LiveSite | undefined;
afterEach(async () => {
  await live?.close();
  live = undefined;
});

/** A newsroom whose host is seen by readers at an address, but for what is shown `instead`. */
async function deskWithReaders(instead?: Instead): Promise<PublishingDesk> {
  const desk = new PublishingDesk();
  desk.site = { 'index.html': 'satu', '2024/01/a/index.html': 'berita a', '404.html': 'tidak ada' };
  live = await serveLive(
    (path) => {
      const file = join(desk.host, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    {},
    instead,
  );
  writeFiles(desk.project, {
    'content/publish.yaml': `targets:\n  - { name: utama, kind: folder, folder: ${desk.host}, address: '${live.base.href}' }\n`,
  });
  return desk;
}

test('what readers get is looked at after each publication, all that changed with it', async () => {
  const desk = await deskWithReaders();
  const { code, printed } = await desk.publish();
  expect([code, printed.split('\n')]).toEqual([
    0,
    [
      expect.stringContaining('Terbit di utama'),
      expect.stringMatching(/sama dengan yang dibangun \(\d+ alamat/),
    ],
  ]);
  const { printed: json } = await desk.publish('--json');
  expect(JSON.parse(json)).toMatchObject({
    ...{ target: 'utama', sent: [] },
    verified: { address: live!.base.href, same: true, differences: [] },
  });
});

test('readers who see something else are told of with code 1; the publication stands', async () => {
  const desk = await deskWithReaders((path) =>
    path === '/2024/01/a/' ? { body: 'slot gacor' } : undefined,
  );
  const { code, said } = await desk.publish();
  expect([code, said]).toEqual([1, expect.stringMatching(/1 berkas isinya bukan[^]*slot gacor/)]);
  expect(said).toContain('Terbitannya sendiri sudah sampai di hos');
  expect(desk.hosted('2024/01/a/index.html')).toBe('berita a');
  expect((await desk.publish('--log')).printed).toContain('+3 -0');
  expect((await desk.publish('--no-verify')).code).toBe(0);
  const asked = live!.asked.length;
  await desk.publish('--dry-run');
  expect(live!.asked).toHaveLength(asked);
});

test('where nobody answers it says so, and how to leave that out', async () => {
  const desk = await deskWithReaders();
  await live!.close();
  const { code, said } = await desk.publish();
  expect([code, said]).toEqual([1, expect.stringMatching(/ECONNREFUSED[^]*--no-verify/)]);
  expect(JSON.parse((await desk.publish('--json')).printed)).toMatchObject({
    verified: { address: live!.base.href, reason: 'ECONNREFUSED' },
  });
});

test('a folder of this computer without an address is not looked at', async () => {
  const desk = new PublishingDesk();
  desk.site = { 'index.html': 'satu' };
  const { code, printed } = await desk.publish();
  expect([code, printed.split('\n')]).toEqual([0, [expect.stringContaining('Terbit di utama')]]);
});

test('times are those of the newsroom’s clock, whatever the machine’s is', async () => {
  const desk = new PublishingDesk();
  desk.site = { 'index.html': 'satu' };
  await desk.publish();
  expect((await desk.publish('--log')).printed).toMatch(
    /^\d+ \p{L}+ \d{4}, \d\d\.\d\d WIB {2}utama/u,
  );
});
