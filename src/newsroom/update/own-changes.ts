import type { StructuredPatch } from 'diff';
import { changedLines, joinChanges, patchOf } from './join-changes.ts';
import { joinPackage } from './join-package.ts';
import { asIn, isSame, textIn } from './line-ends.ts';

/** Why a change of the newsroom's is not in the newer Warta. */
export type Unfit =
  /** Other lines stand there now: the lines of the newsroom's file at which its changes are. */
  | { readonly why: 'lines'; readonly lines: readonly number[] }
  /** `binary`: no text, changed on both sides; `gone`: not there any more; `both`: added on both
   * sides; `back`: removed here, and changed there. */
  | { readonly why: 'binary' | 'gone' | 'both' | 'back' };

/** A file that the newsroom changed, and what comes of it. */
export interface OwnChange {
  readonly file: string;
  /** What was changed; undefined where it is no text. */
  readonly patch: StructuredPatch | undefined;
  /**
   * `kept` as it is here; in the newer file `joined` at the lines named, or all of it `there`
   * already; or not, which says why.
   */
  readonly fate:
    | { readonly is: 'kept' | 'there' }
    | { readonly is: 'joined'; readonly lines: readonly number[]; readonly bytes: Uint8Array }
    | ({ readonly is: 'replaced' } & Unfit);
}

const PACKAGE = 'package.json';

type Bytes = Uint8Array | undefined;

/**
 * What the newsroom changed in a file of the program and what comes of it, from the file as its
 * version had it, as it is here, and as the newer one has it; undefined stands for no file. Answers
 * undefined where the newsroom changed nothing: other line ends are no change.
 */
export function ownChange(
  file: string,
  base: Bytes,
  mine: Bytes,
  newer: Bytes,
): OwnChange | undefined {
  if (isSame(base, mine)) return undefined;
  const like = newer ?? base;
  const [was, is, comes] = [base, mine, newer].map((bytes) => asIn(textIn(bytes), textIn(like)));
  const isText = [base, mine].every((bytes) => bytes === undefined || textIn(bytes) !== undefined);
  const patch = isText ? patchOf(file, was, is) : undefined;
  const known = { file, patch };
  if (isSame(mine, newer)) return { ...known, fate: { is: 'there' } };
  if (isSame(base, newer)) return { ...known, fate: { is: 'kept' } };
  const replaced = (why: 'binary' | 'gone' | 'both' | 'back'): OwnChange => ({
    ...known,
    fate: { is: 'replaced', why },
  });
  if (newer === undefined) return replaced('gone');
  if (mine === undefined) return replaced('back');
  if (base === undefined) return replaced('both');
  if (was === undefined || is === undefined || comes === undefined) return replaced('binary');
  const joined = joinChanges(file, was, is, comes);
  const text = joined.text ?? (file === PACKAGE ? joinPackage(was, is, comes) : undefined);
  if (text === undefined)
    return { ...known, fate: { is: 'replaced', why: 'lines', lines: joined.unfit } };
  if (text === comes) return { ...known, fate: { is: 'there' } };
  const lines = changedLines(patchOf(file, comes, text));
  return { ...known, fate: { is: 'joined', lines, bytes: Buffer.from(text) } };
}
