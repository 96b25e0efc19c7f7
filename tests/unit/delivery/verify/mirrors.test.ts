import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { askOver } from '../../../../src/delivery/verify/ask.ts';
import { runVerifyCommand } from '../../../../src/delivery/verify/command.ts';
import { readArguments } from '../../../../src/newsroom/terminal/read-arguments.ts';
import { writeFiles } from '../../../support/build-site.ts';
import { commandIo } from '../../../support/command-io.ts';
import type { LiveSite } from '../../../support/delivery/live-site.ts';
import { serveLive } from '../../../support/delivery/live-site.ts';
import { PublishingDesk } from '../../../support/delivery/publishing-desk.ts';
import { siteYaml } from '../../../support/small-content.ts';

const running: LiveSite[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((live) => live.close()));
});

/** A server of the host's folder, with `other` text in place of some files. */
async function serving(desk: PublishingDesk, other: Record<string, string> = {}): Promise<string> {
  const live = await serveLive((path) => {
    const file = join(desk.host, path);
    return other[path] ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  });
  running.push(live);
  return live.base.href;
}

async function verify(
  desk: PublishingDesk,
  address: string,
): Promise<{ code: number; text: string }> {
  const { io, said } = commandIo(join(desk.project, 'content'));
  const code = await runVerifyCommand(
    readArguments('verify', [address], {}),
    { ...io, project: desk.project },
    { env: desk.env, ask: askOver(fetch) },
  );
  return { code, text: said.join('\n') };
}

test('a mirror is compared with what was published at the site itself, byte for byte', async () => {
  const desk = new PublishingDesk();
  desk.site = {
    'index.html': '<link rel="canonical" href="https://warta.example/">',
    '.htaccess': 'aturan',
  };
  const main = await serving(desk);
  const mirror = await serving(desk);
  const stale = await serving(desk, { 'index.html': 'bukan milik kami' });
  writeFiles(desk.project, {
    'content/site.yaml': `${siteYaml.replace('https://warta.example', main)}mirrors:\n  - ${mirror}\n  - ${stale}\n`,
    'content/publish.yaml': `targets:\n  - { name: utama, kind: folder, folder: ${desk.host}, preset: apache, address: '${main}' }\n`,
  });
  await desk.publish('--no-verify');
  // What was built since is not out yet, at no address.
  desk.site['index.html'] = 'belum terbit';
  desk.build();
  expect(await verify(desk, mirror)).toMatchObject({ code: 0 });
  const { code, text } = await verify(desk, stale);
  expect([code, text]).toEqual([1, expect.stringContaining('bukan milik kami')]);
  // The site itself sends no headers here, as its preset promises; of a mirror nobody promised them.
  expect((await verify(desk, main)).text).toContain('Kepala jawaban');
});

test('the recipe: two hosts from the same files, each looked at where it stands', async () => {
  const desk = new PublishingDesk();
  const spare = new PublishingDesk();
  desk.site = { 'index.html': '<link rel="canonical" href="https://warta.example/">' };
  const [main, mirror] = [await serving(desk), await serving(spare)];
  const hosts = [
    `  - { name: utama, kind: folder, folder: ${desk.host}, address: '${main}' }`,
    `  - { name: cadangan, kind: folder, folder: ${spare.host}, address: '${mirror}' }`,
  ];
  writeFiles(desk.project, {
    'content/site.yaml': `${siteYaml}mirrors: ${mirror}\n`,
    'content/publish.yaml': `targets:\n${hosts.join('\n')}\n`,
  });
  expect((await desk.publish()).code).toBe(0);
  const { code, printed } = await desk.publish('--to', 'cadangan');
  expect([code, printed]).toEqual([0, expect.stringContaining(`${mirror} sama dengan`)]);
  // Each is compared with what was published at it, however far the other is.
  desk.site['index.html'] = 'kabar baru';
  await desk.publish();
  expect(await verify(desk, main)).toMatchObject({ code: 0 });
  expect(await verify(desk, mirror)).toMatchObject({ code: 0 });
  await desk.publish('--to', 'cadangan');
  expect(spare.hosted('index.html')).toBe('kabar baru');
});
