import type { ImportDictionary, ImportRule } from '../../../words/words.ts';
import type { NoteLog, PlacedNote } from './note-log.ts';

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

/** The problems of one rule; they are put in words one by one as they are read. */
export interface RuleProblems extends Iterable<ImportProblem> {
  rule: ImportRule;
  severity: ImportProblem['severity'];
  count: number;
}

const rank = { error: 0, warning: 1, hint: 2 };

/** Notes in words, the worst rules first, each in the order in which they came. */
export function describeNotes(
  notes: NoteLog,
  { rules }: Pick<ImportDictionary, 'rules'>,
): RuleProblems[] {
  return [...notes.byRule()]
    .map(([rule, list]) => ({
      rule,
      severity: rules[rule].severity,
      count: list.length,
      *[Symbol.iterator]() {
        for (const note of list) yield describe(note, rules);
      },
    }))
    .toSorted((a, b) => rank[a.severity] - rank[b.severity] || (a.rule < b.rule ? -1 : 1));
}

/** One note in words. */
export function describe(
  { rule, file, line = 1, values = {} }: PlacedNote,
  rules: ImportDictionary['rules'],
): ImportProblem {
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
}
