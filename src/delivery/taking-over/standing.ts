import { LIST } from '../../build/output/file-list.ts';
import type { Remote } from '../remotes/remote.ts';
import type { TakeOverFolders } from './folders.ts';

/** The file in Warta's folder that says which one it stands in for. */
const NOTE = '.warta-take-over';

/** What that file says. `way` is the last switch: to Warta's site (`over`), or from it (`back`). */
export type TakeOverNote = { readonly old: string; readonly way: 'over' | 'back' };

/** How the folders of a host stand. */
export type Standing = {
  /** What lies in `home`. */
  readonly names: ReadonlySet<string>;
  /** Whether the folder that readers see is Warta's. Then it is whole, and no switch is under way. */
  readonly isOurs: boolean;
  /** The note in the folder that readers see. */
  readonly taken: TakeOverNote | undefined;
  /** The note in the folder that waits: a switch was begun. */
  readonly begun: TakeOverNote | undefined;
};

function readNote(bytes: Uint8Array | undefined): TakeOverNote | undefined {
  if (!bytes) return undefined;
  try {
    const { old, way } = JSON.parse(Buffer.from(bytes).toString('utf8')) as TakeOverNote;
    const isNote = typeof old === 'string' && /^[^/]+$/.test(old);
    return isNote && (way === 'over' || way === 'back') ? { old, way } : undefined;
  } catch {
    // Cut off while it was written: nothing was renamed then.
    return undefined;
  }
}

/** Writes the note into one of the folders. */
export async function writeNote(home: Remote, folder: string, note: TakeOverNote): Promise<void> {
  const from = Buffer.from(JSON.stringify(note));
  await home.put([{ path: `${folder}/${NOTE}`, from }], () => {});
}

/** Takes the note away. */
export const removeNote = (home: Remote, folder: string): Promise<void> =>
  home.remove([`${folder}/${NOTE}`]);

/** Looks how the folders stand; `home` is the remote of the folder that they lie in. */
export async function lookAtFolders(
  home: Remote,
  { live, fresh }: TakeOverFolders,
): Promise<Standing> {
  const names = new Set(await home.names());
  const noteIn = async (folder: string): Promise<TakeOverNote | undefined> =>
    names.has(folder) ? readNote(await home.read(`${folder}/${NOTE}`)) : undefined;
  const isOurs = names.has(live) && (await home.read(`${live}/${LIST}`)) !== undefined;
  return { names, isOurs, taken: await noteIn(live), begun: await noteIn(fresh) };
}
