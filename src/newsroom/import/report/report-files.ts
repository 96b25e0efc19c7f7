import type { ImportDictionary } from '../../../words/words.ts';
import { wordsIn } from '../../../words/words-in.ts';
import { asideText } from './aside-text.ts';
import { csvLines } from './csv.ts';
import type { RuleProblems } from './describe-notes.ts';
import { inline } from './inline.ts';
import { jsonReport } from './json-report.ts';
import type { ImportOutcome, RemovedPiece } from './outcome.ts';
import { reportText } from './report-text.ts';
import { unitRows } from './units-text.ts';
import { own } from '../../../lib/own.ts';

/** The files of a report by name below `_import/`, in pieces; one that would be empty is left out. */
export function reportFiles(
  outcome: ImportOutcome,
  problems: readonly RuleProblems[],
  dictionary: ImportDictionary,
  { time, isEnded }: { time: string; isEnded: boolean },
): Map<string, Iterable<string>> {
  const words = dictionary.report;
  const { removed, addresses, pictures } = outcome;
  const files = new Map<string, Iterable<string>>();
  files.set(
    'report.md',
    reportText(outcome, problems, dictionary, { time, isEnded, dryRun: false }),
  );
  files.set('report.json', jsonReport(outcome, problems));
  if (outcome.units.entries.length > 0)
    files.set('units.csv', csvLines(unitRows(outcome.units, dictionary.units)));
  if (removed.length > 0) files.set('removed.md', removedText(removed, words));
  if (addresses.length > 0) files.set('old-addresses.csv', table(['old', 'new'], addresses));
  if (pictures.length > 0) files.set('pictures.csv', table(['file', 'picture'], pictures));
  const aside = asideText(outcome.notes, words);
  if (aside !== undefined) files.set('aside.md', [aside]);
  return files;
}

function* table(head: string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield* csvLines([head]);
  yield* csvLines(rows);
}

function* removedText(
  removed: Iterable<RemovedPiece>,
  words: ImportDictionary['report'],
): Generator<string> {
  yield `# ${words.removedTitle}\n\n${words.removedHelp}\n`;
  const reasonWords = wordsIn(words.language).spam.reasons as Partial<
    Record<string, (text: string) => string>
  >;
  for (const { file, line, text, reasons } of removed) {
    const runs = (text.match(/`+/g) ?? []).map((run) => run.length + 1);
    const fence = '`'.repeat(Math.max(3, ...runs));
    const why = [
      ...new Set(
        reasons.map(({ code, text: passage }) => own(reasonWords, code)?.(passage) ?? code),
      ),
    ];
    yield `\n## ${inline(file)}, ${words.line(line)}\n\n${why.join(' ')}\n\n${fence}\n${text}\n${fence}\n`;
  }
}
