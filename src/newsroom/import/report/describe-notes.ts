import type { ImportDictionary } from '../../../i18n/import.id.ts';
import type { PlacedNote } from './outcome.ts';

/** A problem as every tool reads it. */
export interface ImportProblem {
  file: string;
  line: number;
  column: number;
  rule: string;
  severity: 'error' | 'warning' | 'hint';
  message: string;
  fix: string;
}

const rank = { error: 0, warning: 1, hint: 2 };

/** Notes in words, the worst first, then by file and line. */
export function describeNotes(
  notes: readonly PlacedNote[],
  { rules }: Pick<ImportDictionary, 'rules'>,
): ImportProblem[] {
  return notes
    .map(({ rule, file, line = 1, values = {} }) => {
      const { severity, message, fix } = rules[rule];
      const filled = { at: line, ...values };
      return {
        file,
        line,
        column: 1,
        rule: `import/${rule}`,
        severity,
        message: message(filled),
        fix: fix(filled),
      };
    })
    .toSorted(
      (a, b) =>
        rank[a.severity] - rank[b.severity] ||
        (a.rule < b.rule ? -1 : Number(a.rule > b.rule)) ||
        (a.file < b.file ? -1 : Number(a.file > b.file)) ||
        a.line - b.line,
    );
}
