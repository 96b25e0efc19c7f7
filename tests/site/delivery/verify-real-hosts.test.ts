import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOver } from '../../../src/delivery/verify/ask.ts';
import { choosePaths } from '../../../src/delivery/verify/choose-paths.ts';
import { fetchLightly } from '../../../src/delivery/verify/fetch-lightly.ts';
import { liveAddress } from '../../../src/delivery/verify/live-address.ts';
import { lookAt } from '../../../src/delivery/verify/look.ts';
import { strangers } from '../../../src/delivery/verify/strangers.ts';
import { filesBelow } from '../../support/delivery/publish-folder.ts';
import { apache, startApache } from '../../support/hosts/apache-server.ts';
import { nginx, startNginx } from '../../support/hosts/nginx-server.ts';
import type { Server } from '../../support/hosts/server.ts';
import { smallSite } from '../../support/hosts/small-site.ts';

describe.each([
  ['nginx', nginx, (root: string) => startNginx(root, { ours: true })],
  ['apache', apache, (root: string) => startApache(root)],
] as const)('a site behind a real %s', (host, program, start) => {
  describe.skipIf(program === undefined)('with the files of its preset', () => {
    let root: string;
    let server: Server;
    let files: ReturnType<typeof filesBelow>;
    const built = new Map<string, Buffer>();
    beforeAll(async () => {
      root = await smallSite(host, '/');
      files = filesBelow(root);
      for (const path of files.keys()) built.set(path, readFileSync(join(root, path)));
      server = await start(root);
    });
    afterAll(() => server?.stop());

    const found = async (): Promise<string[]> => {
      const base = new URL(`http://127.0.0.1:${server.port}/`);
      const ask = askOver(fetchLightly, 5000);
      const differences = await lookAt({
        ...{ files, base, host, ask, connections: 4 },
        ...choosePaths(files, new Set(), undefined, 'garam'),
        expected: (path) => ({
          file: files.get(path)!,
          bytes: () => built.get(path),
          earlier: () => undefined,
        }),
        redirects: [],
        gonePaths: ['/2015/09/dihapus/'],
        step: () => {},
      });
      const known = new Set([...files.keys()].map((path) => liveAddress(path, base).href));
      const all = [...differences, ...(await strangers(ask, base, known))];
      return all.map(({ kind, address }) => `${kind} ${address.replace(base.href, '/')}`);
    };

    test('is the one that was built', async () => {
      expect(await found()).toEqual([]);
    });

    test('what was changed, taken away and added on the disk is found', async () => {
      const page = join(root, '2015/09/suriah/index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace('Suriah', 'suriah'));
      for (const ending of ['.br', '.gz']) rmSync(`${page}${ending}`, { force: true });
      rmSync(join(root, 'feed.json'));
      for (const ending of ['.br', '.gz'])
        rmSync(join(root, `feed.json${ending}`), { force: true });
      writeFileSync(join(root, 'wp-login.php'), '<form>');
      const all = await found();
      expect(all).toContain('changed /2015/09/suriah/');
      expect(all).toContain('missing /feed.json');
      expect(all.length).toBeLessThanOrEqual(3);
    });
  });
});
