/** What `/status.json` says of the site, as far as the desk asks. */
export interface LiveStatus {
  /** A name for exactly what is published. */
  readonly version: string;
  /** When the content last changed for readers, ISO. */
  readonly content: string | null;
  readonly held: number;
  /** Why stories are held, in the newsroom's words. */
  readonly problem: string | null;
}

/**
 * What was saved: something that readers see once it is built; a draft; a story for later, with its time;
 * or something by which the site's name for what is published stays, such as an author.
 */
export type SavedWhat = 'shown' | 'draft' | 'beside' | { readonly scheduled: string };

/** How it stood when something was saved in the desk. */
export interface SavedThen {
  readonly what: SavedWhat;
  /** What was live then; undefined where the site could not be asked. */
  readonly before: LiveStatus | undefined;
  /** In milliseconds. */
  readonly at: number;
}

/** How it stands between what was saved in the desk and what readers see. */
export type LiveState =
  | { readonly is: 'unknown' | 'unseen' | 'draft' | 'beside' }
  | { readonly is: 'live'; readonly since: string | null; readonly problem: string | null }
  | { readonly is: 'scheduled'; readonly time: string }
  /** Saved, and not yet built. */
  | { readonly is: 'waiting' }
  /** Saved, and not built in all that time. */
  | { readonly is: 'late' }
  /** Something is left out. */
  | { readonly is: 'held'; readonly problem: string };

/** So long a build and its way to readers take at most, in milliseconds. */
const PATIENCE = 30 * 60_000;

/**
 * What the desk says, from the status of now and what was saved (absent where nothing was). `clock` is
 * the time in milliseconds.
 */
export function liveState(
  now: LiveStatus | undefined,
  saved: SavedThen | undefined,
  clock: number,
): LiveState {
  if (saved === undefined) {
    if (now === undefined) return { is: 'unknown' };
    if (now.problem !== null) return { is: 'held', problem: now.problem };
    return { is: 'live', since: now.content, problem: null };
  }
  if (now === undefined) return { is: 'unseen' };
  const { before, what, at } = saved;
  const isHeld = before !== undefined && now.held > before.held;
  if (isHeld && now.problem !== null) return { is: 'held', problem: now.problem };
  if (before !== undefined && before.version !== now.version)
    // What is held yet was so before.
    return { is: 'live', since: now.content, problem: now.problem };
  if (typeof what === 'object') return { is: 'scheduled', time: what.scheduled };
  if (what !== 'shown') return { is: what };
  return { is: clock - at > PATIENCE ? 'late' : 'waiting' };
}
