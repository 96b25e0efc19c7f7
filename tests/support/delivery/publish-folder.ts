import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { contentDigest } from '../../../src/build/output/file-record.ts';
import { publishTo } from '../../../src/delivery/publish/publication.ts';
import type { OpenRemote } from '../../../src/delivery/remotes/remote.ts';
import { HostLine } from '../../../src/delivery/sending/host-line.ts';
import type { SiteFiles } from '../../../src/delivery/sending/site-files.ts';
import { openTarget } from '../../../src/delivery/targets/open-target.ts';
import { secretsFrom } from '../../../src/delivery/targets/secrets.ts';
import type { PublishTarget } from '../../../src/schema/entries.ts';

/** A site that is published: the folder that has it, and its host. */
export type FolderPublication = {
  readonly folder: string;
  /** The host's lines in `publish.yaml`, and the variables that have its secrets. */
  readonly target: Readonly<Record<string, string | number>>;
  readonly env: Readonly<Record<string, string>>;
  /** Whose turn it is. */
  readonly desk: string;
  /** How often in a row a broken line is taken up again. */
  readonly tries?: number;
};

/** The files below a folder, as a build remembers them. */
export function filesBelow(folder: string): SiteFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(
    paths.map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, { size: bytes.length, digest: contentDigest(bytes) }];
    }),
  );
}

/** Waits a twentieth of the time: tests have none. */
const pause = async (ms: number): Promise<void> => void (await setTimeout(ms / 20));

/** Publishes as `npm run publish` does, with `through` between it and its host. */
export async function publishFolder(
  { folder, target, env, desk, tries = 6 }: FolderPublication,
  through: (open: OpenRemote) => OpenRemote = (open) => open,
): Promise<void> {
  const host = { name: 'utama', ...target } as PublishTarget;
  const open = openTarget({ target: host, secrets: secretsFrom(env, host), project: folder });
  const line = new HostLine(through(open), { tries, pause });
  try {
    await publishTo(line, {
      built: filesBelow(folder),
      fileOf: (path) => join(folder, path),
      ...{ desk, who: desk, longestWait: 60_000 },
      clock: { now: () => new Date(), pause },
      ...{ waits: () => {}, begins: () => {}, placed: () => {} },
    });
  } finally {
    await line.close();
  }
}

// As a process of its own, which can be killed.
if (process.argv[1] === import.meta.filename)
  await publishFolder(JSON.parse(process.argv[2]!) as FolderPublication);
