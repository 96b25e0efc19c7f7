import { formatPatch } from 'diff';
import type { DeskWords } from '../../words/words.ts';
import type { OwnChange } from './own-changes.ts';

/**
 * What is kept beside the files that an update replaces, by how the names end: `.patch` of all own
 * changes, `-unfit.patch` of those that are not in the newer version, each as `git apply` takes them,
 * and `.txt`, which says how to go back. `name` is that of the folder, `added` what was not there.
 */
export function notesOf(
  own: readonly OwnChange[],
  { name, added }: { name: string; added: readonly string[] },
  words: DeskWords['update'],
): ReadonlyMap<string, string> {
  const patches = [
    ['.patch', patchText(own)],
    ['-unfit.patch', patchText(own.filter(({ fate }) => fate.is === 'replaced'))],
  ] as const;
  return new Map([
    ...patches.filter(([, text]) => text !== ''),
    ['.txt', words.wayBack(name, added)],
  ]);
}

function patchText(own: readonly OwnChange[]): string {
  return own.flatMap(({ patch }) => (patch ? [formatPatch(patch)] : [])).join('');
}
