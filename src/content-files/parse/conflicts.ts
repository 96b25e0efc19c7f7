import { findConflicts } from '../../lib/conflict-marks.ts';
import type { Finding, Level } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';

/** As much of a version as tells it from the other. */
const LONGEST = 80;

/**
 * What Git left in a file of two versions (line ends \n), as findings of `level`: nobody but the
 * editor knows which of the two is right, so nothing else in the file is looked at before that.
 */
export function conflictFindings(file: string, text: string, level: Level): Finding[] {
  const { conflicts, left } = findConflicts(text);
  return [
    ...conflicts.map(({ line, last, versions }): Finding => {
      const [one, two] = versions;
      let same = 0;
      while (same < one.lines.length && one.lines[same] === two.lines[same]) same += 1;
      const values = {
        ...{ line, last },
        ours: shown(one.lines.slice(same)),
        theirs: shown(two.lines.slice(same)),
        from: two.name,
      };
      return finding('file/conflict', { file, line, column: 1 }, values, level);
    }),
    ...left.map(({ line, mark }): Finding =>
      finding('file/conflict-mark', { file, line, column: 1 }, { mark }, level),
    ),
  ];
}

function shown(lines: readonly string[]): string {
  const words = lines.join(' ').replace(/\s+/g, ' ').trim();
  const letters = [...words];
  return letters.length <= LONGEST ? words : `${letters.slice(0, LONGEST).join('').trimEnd()}…`;
}
