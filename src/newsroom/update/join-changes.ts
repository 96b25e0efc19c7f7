import type { StructuredPatch, StructuredPatchHunk } from 'diff';
import { applyPatch, structuredPatch } from 'diff';

/** How many lines around a change have to be as they were. */
const CONTEXT = 3;

/** Changes to one file, and how they stand to a newer version of it. */
export interface JoinedText {
  /** From the base to what the newsroom has, as git writes it. */
  readonly patch: StructuredPatch;
  /** The newer version with all changes in it; undefined where one of them does not fit. */
  readonly text: string | undefined;
  /** The lines of the newsroom's file, from 1, at which changes stand that do not fit. */
  readonly unfit: readonly number[];
}

/**
 * The changes from `base` to `mine`, put into `newer`. A change fits where the lines that it changes
 * and three around them stand in `newer`, at one place only: at the second of two alike it would be
 * wrong and nobody would see it. One that `newer` has already is passed over.
 */
export function joinChanges(file: string, base: string, mine: string, newer: string): JoinedText {
  const patch = patchOf(file, base, mine);
  const lines = linesOf(newer);
  const fitted: StructuredPatchHunk[] = [];
  const unfit: number[] = [];
  let free = 0;
  for (const hunk of patch.hunks) {
    const places = placesOf(lines, sideOf(hunk, '-'));
    const [at] = places;
    if (at !== undefined && places.length === 1 && at >= free) {
      fitted.push({ ...hunk, oldStart: at + 1 });
      free = at + sideOf(hunk, '-').length - contextAfter(hunk);
    } else if (places.length > 0 || !isThere(lines, hunk)) unfit.push(startOf(hunk));
  }
  const text =
    unfit.length === 0 &&
    applyPatch(newer, { ...patch, hunks: fitted }, { autoConvertLineEndings: false });
  if (typeof text === 'string') return { patch, text, unfit };
  return { patch, text: undefined, unfit: unfit.length > 0 ? unfit : changedLines(patch) };
}

/** The lines, from 1, of the text after a patch at which its changes begin. */
export function changedLines({ hunks }: StructuredPatch): number[] {
  return hunks.map(startOf);
}

const startOf = (hunk: StructuredPatchHunk): number => hunk.newStart + contextBefore(hunk);

/** What makes `mine` of `base`; undefined stands for no file. */
export function patchOf(
  file: string,
  base: string | undefined,
  mine: string | undefined,
): StructuredPatch {
  return {
    ...structuredPatch(`a/${file}`, `b/${file}`, base ?? '', mine ?? '', '', '', {
      context: CONTEXT,
    }),
    ...(base === undefined && { oldFileName: '/dev/null', isCreate: true }),
    ...(mine === undefined && { newFileName: '/dev/null', isDelete: true }),
    isGit: true,
  };
}

/**
 * Whether `lines` have a hunk already. With fewer lines around it than usual it lay at an end of the
 * file: elsewhere a line or two could be there by chance.
 */
function isThere(lines: readonly string[], hunk: StructuredPatchHunk): boolean {
  const block = sideOf(hunk, '+');
  const [at, another] = placesOf(lines, block);
  if (at === undefined || another !== undefined) return false;
  const end = lines.length - (lines.at(-1) === '' ? 1 : 0);
  const isWhole = (around: number, atEnd: boolean): boolean => around === CONTEXT || atEnd;
  return (
    isWhole(contextBefore(hunk), at === 0) && isWhole(contextAfter(hunk), at + block.length === end)
  );
}

/** As `applyPatch` counts them: what ends in a line end has an empty line after it. */
const linesOf = (text: string): string[] => text.split('\n');

/** The lines that a hunk has before it is applied (`-`), or after (`+`). */
function sideOf({ lines }: StructuredPatchHunk, sign: '-' | '+'): string[] {
  return lines.filter(([first]) => first === ' ' || first === sign).map((line) => line.slice(1));
}

function contextBefore({ lines }: StructuredPatchHunk): number {
  return lines.findIndex(([first]) => first !== ' ');
}

function contextAfter({ lines }: StructuredPatchHunk): number {
  const signed = lines.filter(([first]) => first !== '\\');
  return signed.length - 1 - signed.findLastIndex(([first]) => first !== ' ');
}

/** The indexes at which a block of lines stands; nowhere where it is empty. */
function placesOf(lines: readonly string[], block: readonly string[]): number[] {
  if (block.length === 0) return [];
  return [...lines.keys()].filter((at) => block.every((line, next) => lines[at + next] === line));
}
