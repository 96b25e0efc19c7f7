import { LIST } from '../../build/output/file-list.ts';
import { foldersOf } from '../../build/output/folders.ts';
import type { HostedFiles } from './hosted-list.ts';
import { LEFT, hostedText, readHosted } from './hosted-list.ts';
import type { HostLine } from './host-line.ts';
import type { SiteFiles } from './site-files.ts';
import type { SendingPlan } from './plan-sending.ts';
import { planSending } from './plan-sending.ts';
import type { Turn } from './turn.ts';
import { TURN } from './turn.ts';

/** What a host may hold of its own in a folder that is given to a site, and keeps. */
const HOSTS_OWN = new Set([
  '.well-known',
  'cgi-bin',
  '.ftpquota',
  '.htpasswds',
  '.trash',
  'lost+found',
]);

/** Something that Warta did not put there lies in the way. */
export class ForeignFiles extends Error {
  /** Their paths; names in the folder itself where no list of Warta lies there. */
  readonly paths: readonly string[];
  /** Whether nothing there is Warta's. */
  readonly isWhole: boolean;
  constructor(paths: readonly string[], isWhole: boolean) {
    super(`foreign files: ${paths.slice(0, 5).join(', ')}`);
    this.name = 'ForeignFiles';
    this.paths = paths;
    this.isWhole = isWhole;
  }
}

/**
 * What a host has, as its list says. Where it has none, `unlisted` is called, which may bring it about.
 * Rejects with `ForeignFiles` where there is none and the folder is in use.
 */
export async function hostedBy(
  line: HostLine,
  unlisted?: () => Promise<void>,
): Promise<HostedFiles> {
  const list = await line.use((remote) => remote.read(LIST));
  if (!list && unlisted) {
    await unlisted();
    return hostedBy(line);
  }
  if (list) return readHosted(Buffer.from(list).toString('utf8'));
  const names = await line.use((remote) => remote.names());
  const foreign = names.filter((name) => !HOSTS_OWN.has(name) && name !== TURN);
  if (foreign.length > 0) throw new ForeignFiles(foreign.toSorted(), true);
  return new Map();
}

/** Plans what a host needs to have `built`. Rejects with `ForeignFiles` where a file would be put over another's. */
export async function planFor(
  line: HostLine,
  built: SiteFiles,
): Promise<SendingPlan & { hosted: HostedFiles }> {
  const hosted = await hostedBy(line);
  const plan = planSending(built, hosted);
  if (hosted.size === 0 || plan.isNew.size === 0) return { ...plan, hosted };
  const existing = await line.use((remote) => remote.existing([...plan.isNew]));
  // A folder of ours, that makes room for a file of its name.
  const isOurFolder = (path: string): boolean =>
    plan.inTheWay.some((file) => file.startsWith(`${path}/`));
  const foreign = [...existing].filter((path) => !isOurFolder(path));
  if (foreign.length > 0) throw new ForeignFiles(foreign.toSorted(), false);
  return { ...plan, hosted };
}

/** So many files, or so many milliseconds, are sent before the host's list says so. */
const FILES_A_NOTE = 1000;
const TIME_A_NOTE = 20_000;

/** What is sent: the files, where their bytes are, and who is told. */
export type Sending = {
  readonly built: SiteFiles;
  /** The file of this machine that has the bytes of a path. */
  readonly fileOf: (path: string) => string;
  readonly now: () => Date;
  /** One more file is there. */
  readonly placed: (path: string) => void;
};

/** Groups of files that are sent before the list is written anew. */
function groupsOf(paths: readonly string[]): string[][] {
  const count = Math.ceil(paths.length / FILES_A_NOTE);
  return Array.from({ length: count }, (_, at) =>
    paths.slice(at * FILES_A_NOTE, (at + 1) * FILES_A_NOTE),
  );
}

/** The folders in which no file of ours is left when these are gone, innermost first. */
function emptyWithout(paths: readonly string[], files: HostedFiles): string[] {
  const gone = new Set(paths);
  const left = new Set([...files.keys()].filter((path) => !gone.has(path)).flatMap(foldersOf));
  const above = new Set(paths.flatMap(foldersOf));
  return [...above].filter((folder) => !left.has(folder));
}

/**
 * Brings a host from what it has to what was built, by a plan for it, in this run's turn. The host's
 * list names a file before it is there and until it is gone, so that wherever this ends, the next run
 * knows all that is ours and goes on with what is left. Rejects with `RemoteError` or `TurnTaken`.
 */
export async function sendSite(
  line: HostLine,
  turn: Turn,
  plan: SendingPlan & { hosted: HostedFiles },
  { built, fileOf, now, placed }: Sending,
): Promise<void> {
  const files = new Map(plan.hosted);
  let noted = now().getTime();
  const note = async (): Promise<void> => {
    await line.put([{ path: LIST, from: Buffer.from(hostedText(files)) }], () => {});
    noted = now().getTime();
  };
  const remove = async (paths: readonly string[]): Promise<void> => {
    if (paths.length === 0) return;
    const folders = emptyWithout(paths, files);
    await line.use((remote) => remote.remove(paths, folders));
    for (const path of paths) files.delete(path);
  };
  const { inTheWay, left, old } = plan;
  if (plan.count + inTheWay.length + left.length + old.length === 0) return;
  // What goes is unsure, too: were its digest known where this ends, an edition that has it again would
  // take it for there.
  for (const path of [...plan.stages.flat(), ...inTheWay, ...old]) files.set(path, '');
  await note();
  await remove(inTheWay);
  // The stages follow each other: what points to a file comes after it is there.
  for (const group of plan.stages.flatMap(groupsOf)) {
    await line.put(
      group.map((path) => ({ path, from: fileOf(path) })),
      (path) => {
        files.set(path, built.get(path)!.digest);
        placed(path);
      },
    );
    if (now().getTime() - noted < TIME_A_NOTE) continue;
    await turn.keep();
    await note();
  }
  await remove(old);
  for (const path of left) files.set(path, LEFT);
  await note();
}
