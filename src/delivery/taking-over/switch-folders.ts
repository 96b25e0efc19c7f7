import type { Renaming } from '../remotes/remote.ts';
import type { HostLine } from '../sending/host-line.ts';
import type { TakeOverFolders } from './folders.ts';
import { ALONG, oldFolderName } from './folders.ts';
import type { RenamingHost } from './renaming-host.ts';
import { byRenaming } from './renaming-host.ts';
import type { Standing, TakeOverNote } from './standing.ts';
import { lookAtFolders, removeNote, writeNote } from './standing.ts';

/** A switch that is done, and what went along from the one folder to the other. */
export type Switched = TakeOverNote & { readonly along: readonly string[] };

/** What lies in the one folder, not in the other, and goes along. */
async function goingAlong(home: RenamingHost, from: string, to: string): Promise<string[]> {
  const there = await home.existing(ALONG.flatMap((name) => [`${from}/${name}`, `${to}/${name}`]));
  return ALONG.filter((name) => there.has(`${from}/${name}`) && !there.has(`${to}/${name}`));
}

const moves = (names: readonly string[], from: string, to: string): Renaming[] =>
  names.map((name) => ({ from: `${from}/${name}`, to: `${to}/${name}` }));

/**
 * Ends what was begun, from wherever it stands. To Warta's site, what goes along goes first, and from it
 * last: so the folder that readers see lacks it only while it is not Warta's, and nobody sends into it.
 */
async function finish(
  home: RenamingHost,
  { live, fresh }: TakeOverFolders,
  { names, begun }: Standing,
): Promise<Switched | undefined> {
  if (!begun) return undefined;
  const { old, way } = begun;
  const isThere = names.has(live);
  if (way === 'over') {
    const along = isThere ? await goingAlong(home, live, fresh) : [];
    await home.rename([
      ...moves(along, live, fresh),
      ...(isThere ? [{ from: live, to: old }] : []),
      { from: fresh, to: live },
    ]);
    return { ...begun, along };
  }
  const along = await goingAlong(home, fresh, isThere ? live : old);
  await home.rename([...(isThere ? [] : [{ from: old, to: live }]), ...moves(along, fresh, live)]);
  await removeNote(home, fresh);
  return { ...begun, along };
}

/** Puts things as they were before a switch that the host refused. */
async function undo(home: RenamingHost, folders: TakeOverFolders): Promise<void> {
  const { live, fresh } = folders;
  const { names, isOurs, taken, begun } = await lookAtFolders(home, folders);
  const isThere = names.has(live);
  if (isOurs) {
    if (taken?.way === 'back') await writeNote(home, live, { ...taken, way: 'over' });
  } else if (begun?.way === 'back' && !isThere) {
    await home.rename([{ from: fresh, to: live }]);
    await writeNote(home, live, { ...begun, way: 'over' });
  } else if (begun?.way === 'over') {
    const { old } = begun;
    const along = await goingAlong(home, fresh, isThere ? live : old);
    await home.rename([
      ...(isThere ? [] : [{ from: old, to: live }]),
      ...moves(along, fresh, live),
    ]);
    await removeNote(home, fresh);
  }
}

/** Has `work` done by a host as its folders stand. Rejects with `CannotSwitch`, and then nothing is changed. */
function switching(
  line: HostLine,
  folders: TakeOverFolders,
  work: (home: RenamingHost, standing: Standing) => Promise<Switched | undefined>,
): Promise<Switched | undefined> {
  return byRenaming(
    line,
    folders.live,
    async (home) => work(home, await lookAtFolders(home, folders)),
    (home) => undo(home, folders),
  );
}

/** Ends a switch that another run had begun; undefined where none was. */
export const finishSwitch = (
  line: HostLine,
  folders: TakeOverFolders,
): Promise<Switched | undefined> =>
  switching(line, folders, async (home, standing) =>
    standing.isOurs ? undefined : finish(home, folders, standing),
  );

/** Lets readers see the folder that waits; the one that they saw is kept beside it, with the `day` in its name. */
export const switchOver = (
  line: HostLine,
  folders: TakeOverFolders,
  day: string,
): Promise<Switched | undefined> =>
  switching(line, folders, async (home, standing) => {
    // After a break of the line it may be done already.
    if (standing.isOurs) return standing.taken && { ...standing.taken, along: [] };
    const old = standing.begun?.old ?? oldFolderName(folders, standing.names, day);
    const begun = { old, way: 'over' } as const;
    if (!standing.begun) await writeNote(home, folders.fresh, begun);
    return finish(home, folders, { ...standing, begun });
  });

/** Lets readers see the old folder again; undefined where none is known, or it is not there any more. */
export function switchBack(
  line: HostLine,
  folders: TakeOverFolders,
): Promise<Switched | undefined> {
  const { live, fresh } = folders;
  let done: Switched | undefined;
  return switching(line, folders, async (home, standing) => {
    const { isOurs, taken, names } = standing;
    if (!isOurs) return (await finish(home, folders, standing)) ?? done;
    if (!taken || !names.has(taken.old)) return undefined;
    const begun = { ...taken, way: 'back' } as const;
    await writeNote(home, live, begun);
    const along = await goingAlong(home, live, taken.old);
    done = { ...begun, along };
    await home.rename([
      { from: live, to: fresh },
      { from: taken.old, to: live },
      ...moves(along, fresh, live),
    ]);
    await removeNote(home, fresh);
    return done;
  });
}
