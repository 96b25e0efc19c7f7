import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RemoteError } from '../../../src/delivery/remotes/remote-error.ts';
import { freshFolder } from '../../support/build-site.ts';
import { failingFrom } from '../../support/delivery/breaking-remote.ts';
import type { DeliveryServer } from '../../support/delivery/delivery-servers.ts';
import { canServe, DELIVERY_SERVERS } from '../../support/delivery/delivery-servers.ts';
import { Poller, writeEdition } from '../../support/delivery/polled-site.ts';
import type { FolderPublication } from '../../support/delivery/publish-folder.ts';
import { filesBelow, publishFolder } from '../../support/delivery/publish-folder.ts';
import type { Relay } from '../../support/delivery/relay.ts';
import { startRelay } from '../../support/delivery/relay.ts';
import { nginx, startNginx } from '../../support/hosts/nginx-server.ts';
import type { Server } from '../../support/hosts/server.ts';

const EDITIONS = [1, 2].map((edition) =>
  writeEdition(join(freshFolder('edition'), 'dist'), edition),
) as [string, string];

const RUNNER = join(import.meta.dirname, '../../support/delivery/publish-folder.ts');

const lost = { kind: 'lost' } as const;
/** A line that breaks and a host that refuses are no surprise. */
const bearing = (error: unknown): void => {
  if (!(error instanceof RemoteError)) throw error;
};

/** Code of an edition, which stays for a while when the next one is there. */
const CODE = '_astro/';
const codeOf = EDITIONS.map((folder) =>
  [...filesBelow(folder).keys()].filter((path) => path.startsWith(CODE)),
) as [string[], string[]];

/** What readers can ask for at the host: all but what a publication keeps for itself. */
const hosted = (root: string): string[] =>
  [...filesBelow(root).keys()].filter((path) => !path.startsWith('.warta')).toSorted();

/** The same without what is left of the code of the other edition. */
const hostedOf = (edition: 1 | 2, root: string): string[] => {
  const [own, other] = edition === 1 ? codeOf : codeOf.toReversed();
  return hosted(root).filter((path) => own!.includes(path) || !other!.includes(path));
};

const kinds = Object.entries(DELIVERY_SERVERS).filter(([, kind]) => canServe(kind));

describe.skipIf(nginx === undefined).each(kinds)('readers of a host by %s', (name, kind) => {
  // A run of rsync takes its time: what does not depend on the way is tried by the others.
  const isQuick = name !== 'rsync';
  let root: string;
  let server: DeliveryServer;
  let relay: Relay;
  let web: Server;
  let poller: Poller;
  let job: (edition: 1 | 2, more?: Partial<FolderPublication>) => FolderPublication;

  beforeAll(async () => {
    root = join(freshFolder('host'), 'public_html');
    mkdirSync(root);
    server = await kind.start(root);
    relay = await startRelay(server.port);
    web = await startNginx(root);
    poller = new Poller(`http://127.0.0.1:${web.port}/`);
    job = (edition, more = {}) => ({
      ...{ folder: EDITIONS[edition - 1]!, target: server.target(relay.port), env: server.env },
      ...{ desk: 'redaksi', ...more },
    });
    await publishFolder(job(1));
  });
  afterAll(async () => {
    await relay?.close();
    await Promise.all([server?.stop(), web?.stop()]);
  });
  beforeEach(() => {
    poller.faults.length = 0;
    poller.start();
  });
  afterEach(async () => {
    await poller.stop();
    expect(poller.faults.slice(0, 5)).toEqual([]);
  });

  /** After whatever happened the next publication has the edition there, and nothing else. */
  const ends = async (edition: 1 | 2): Promise<void> => {
    await publishFolder(job(edition));
    const wanted = [...filesBelow(EDITIONS[edition - 1]!).keys()];
    expect(hostedOf(edition, root)).toEqual(
      wanted.filter((path) => !path.startsWith('.warta')).toSorted(),
    );
  };

  test.runIf(isQuick)(
    'meet whole pages while an edition comes, and while the one before comes back',
    async () => {
      await ends(2);
      await poller.round();
      await ends(1);
      await poller.round();
      expect(poller.rounds).toBeGreaterThan(0);
    },
  );

  test.runIf(name !== 'folder')(
    'meet whole pages when the line is cut again and again, and given up',
    async () => {
      const cuts = [
        [1, 30_000],
        ...(isQuick
          ? [
              [0, 9000],
              [0, 60_000],
              [6, 40_000],
            ]
          : []),
      ];
      for (const [tries = 0, bytes = 0] of cuts) {
        relay.cutAfter(bytes + Math.floor(Math.random() * bytes));
        await publishFolder(job(2, { tries })).catch(bearing);
      }
      relay.cutAfter(Infinity);
      await ends(2);
    },
  );

  test.runIf(name === 'folder')('meet whole pages wherever it breaks', async () => {
    // Asked where all stands still, so that each state is looked at.
    await poller.stop();
    for (let step = Math.floor(Math.random() * 3); step < 110; step += 3) {
      const through = failingFrom(step, lost);
      const edition = step % 2 === 0 ? 2 : 1;
      await publishFolder(job(edition, { tries: 0 }), through).catch(bearing);
      await poller.round();
    }
    await ends(2);
  });

  test('meet whole pages when the publication is killed', async () => {
    for (const wait of isQuick ? [500, 900] : [2500]) {
      const child = spawn(process.execPath, [RUNNER, JSON.stringify(job(1))], { stdio: 'ignore' });
      await setTimeout(wait + Math.random() * 400);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    await ends(1);
  });

  test.runIf(isQuick)('meet one of two editions that come at once', async () => {
    await Promise.all([
      publishFolder(job(2, { desk: 'satu' })),
      publishFolder(job(1, { desk: 'dua' })),
    ]);
    const isThere = ([1, 2] as const).map(
      (edition) => hostedOf(edition, root).join('\n') === hosted(EDITIONS[edition - 1]!).join('\n'),
    );
    expect(isThere).toContain(true);
  });

  test.runIf(name === 'rsync')('meet the old edition where the host’s key is another', async () => {
    const fingerprint = `SHA256:${'A'.repeat(43)}`;
    const target = { ...server.target(relay.port), fingerprint };
    const before = hosted(root);
    await expect(publishFolder(job(2, { target }))).rejects.toMatchObject({
      fault: { kind: 'host-key' },
    });
    expect(hosted(root)).toEqual(before);
  });

  test.runIf(name !== 'folder')('meet the old edition where nobody is let in', async () => {
    const key = join(freshFolder('key'), 'k');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    const wrong = { WARTA_KEY: readFileSync(key, 'utf8'), WARTA_SECRET_KEY: 'salah' };
    const before = hosted(root);
    const refused = publishFolder(job(2, { env: { ...server.env, ...wrong } }));
    await expect(refused).rejects.toMatchObject({
      fault: { kind: expect.stringMatching(/^(?:login|keys)$/) },
    });
    expect(hosted(root)).toEqual(before);
  });
});

/** Makes a drive of this size at a folder; undefined, with a printed reason, where that is not allowed. */
function smallDrive(kilobytes: number): string | undefined {
  const folder = freshFolder('drive');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=755`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    return folder;
  } catch {
    console.warn('skipped: no drive may be mounted here');
    return undefined;
  }
}

describe.skipIf(nginx === undefined).each(kinds.filter(([name]) => name === 'folder'))(
  'readers of a host by %s whose disk is full',
  (_name, kind) => {
    test('meet whole pages, and the next edition when there is room', async (context) => {
      const root = smallDrive(900);
      if (root === undefined) return context.skip();
      const server = await kind.start(root);
      const web = await startNginx(root);
      try {
        const poller = new Poller(`http://127.0.0.1:${web.port}/`);
        const job = (folder: string): FolderPublication => ({
          ...{ folder, target: server.target(server.port), env: server.env, desk: 'redaksi' },
        });
        await publishFolder(job(EDITIONS[0]));
        poller.start();
        const large = writeEdition(join(freshFolder('edition'), 'dist'), 3, 30_000);
        await expect(publishFolder(job(large))).rejects.toMatchObject({ fault: { kind: 'full' } });
        execFileSync('mount', ['-o', 'remount,size=9000k', root]);
        await publishFolder(job(EDITIONS[1]));
        await poller.stop();
        expect(poller.faults.slice(0, 5)).toEqual([]);
        expect(hostedOf(2, root)).toEqual(hosted(EDITIONS[1]));
        expect(readdirSync(root)).not.toContain('.warta-turn');
      } finally {
        await Promise.all([server.stop(), web.stop()]);
        execFileSync('umount', ['--lazy', root]);
      }
    });
  },
);
