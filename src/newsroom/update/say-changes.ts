import type { DeskWords } from '../../words/words.ts';
import type { OwnChange } from './own-changes.ts';

/** What becomes of the newsroom's own changes, a line a file: those that ask for work come last. */
export function linesAbout(own: readonly OwnChange[], words: DeskWords['update']): string[] {
  const isLeft = ({ fate }: OwnChange): boolean => fate.is === 'replaced';
  return [...own.filter((one) => !isLeft(one)), ...own.filter(isLeft)].map(({ file, fate }) => {
    if (fate.is === 'joined') return words.fates.joined(file, fate.lines);
    if (fate.is !== 'replaced') return words.fates[fate.is](file);
    return fate.why === 'lines' ? words.fates.lines(file, fate.lines) : words.fates[fate.why](file);
  });
}
