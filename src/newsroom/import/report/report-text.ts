import type { ImportDictionary } from '../../../words/words.ts';
import type { ImportProblem, RuleProblems } from './describe-notes.ts';
import { inline } from './inline.ts';
import type { ImportOutcome } from './outcome.ts';
import { unitsText } from './units-text.ts';
import { own } from '../../../lib/own.ts';

/** Problems of one rule that the report lists; all of them are in report.json. */
const most = 200;

/** The report that people read: what came, what to do next, and every loss and guess. */
export function* reportText(
  outcome: ImportOutcome,
  problems: readonly RuleProblems[],
  { report: words, rules, units }: ImportDictionary,
  { time, isEnded = true, dryRun }: { time: string; isEnded?: boolean; dryRun: boolean },
): Generator<string> {
  yield `# ${words.title}\n\n${words.when(time)}\n`;
  if (!isEnded) yield `\n**${words.unfinished}**\n`;
  if (dryRun) yield `\n${words.dryRun}\n`;
  yield `\n${countsLine(outcome, words)}\n`;
  yield* madeText(outcome, words);
  yield* unitsText(outcome.units, units);
  yield* sourceText(outcome, words);
  const occurring = new Set<string>(problems.map(({ rule }) => rule));
  const steps = words.nextSteps.filter(
    ({ when }) => when === undefined || when.some((rule) => occurring.has(rule)),
  );
  yield `\n## ${words.next}\n\n`;
  yield* steps.map(({ text }, at) => `${at + 1}. ${text}\n`);
  for (const [severity, ofSeverity] of Map.groupBy(problems, (one) => one.severity)) {
    yield `\n## ${words.severities[severity]}\n`;
    for (const list of ofSeverity) yield* ruleText(list, rules[list.rule].title, words);
  }
}

/** What was made, by kind: an editor thinks in articles, not in files. */
function* madeText(
  { created, copied }: ImportOutcome,
  words: ImportDictionary['report'],
): Generator<string> {
  const counts = new Map(Object.keys(words.filesByFolder).map((kind) => [kind, 0]));
  for (const file of created) {
    const kind = [...counts.keys()].find((folder) => file.startsWith(`${folder}/`));
    if (kind !== undefined) counts.set(kind, counts.get(kind)! + 1);
  }
  counts.set('copied', copied);
  const lines = [...counts].filter(([, count]) => count > 0);
  if (lines.length > 0) yield '\n';
  for (const [kind, count] of lines) yield `- ${own(words.filesByFolder, kind)}: ${count}\n`;
}

function* sourceText(
  { counts, comments, datelines }: ImportOutcome,
  words: ImportDictionary['report'],
): Generator<string> {
  if (counts.size === 0 && datelines === 0) return;
  yield `\n## ${words.source}\n\n`;
  for (const [kind, count] of counts) {
    const named = kind.split(' ').map((word) => own(words.kinds, word) ?? `“${word}”`);
    yield `- ${inline(named.join(', '))}: ${count}\n`;
  }
  if (comments > 0) yield `- ${words.comments(comments)}\n`;
  if (datelines > 0) yield `- ${words.datelines(datelines)}\n`;
}

/** One rule: what it is about, what to do where that is the same for all, and where it was found. */
function* ruleText(
  list: RuleProblems,
  title: string,
  words: ImportDictionary['report'],
): Generator<string> {
  yield `\n### ${title} (${list.count})\n\n`;
  const examples: ImportProblem[] = [];
  for (const problem of list) {
    if (examples.length === most) break;
    examples.push(problem);
  }
  const same = examples.every(({ fix }) => fix === examples[0]!.fix);
  if (same) yield `→ ${inline(examples[0]!.fix)}\n\n`;
  for (const alike of Map.groupBy(examples, ({ message, fix }) => `${message}\n${fix}`).values()) {
    const [{ message, fix }] = alike as [ImportProblem];
    const what = `${inline(message)}${same ? '' : ` → ${inline(fix)}`}`;
    if (alike.length === 1) yield `- ${whereText(alike[0]!, words)}: ${what}\n`;
    else yield `- ${what}\n${alike.map((one) => `  - ${whereText(one, words)}\n`).join('')}`;
  }
  if (list.count > most) yield `- ${words.more(list.count - most)}\n`;
}

function whereText({ file, line }: ImportProblem, words: ImportDictionary['report']): string {
  return line > 1 ? `${inline(file)} (${words.line(line)})` : inline(file);
}

/** The line of figures that ends every import. */
export function countsLine(outcome: ImportOutcome, words: ImportDictionary['report']): string {
  return words.counts({
    created: outcome.created.length,
    updated: outcome.updated.length,
    kept: outcome.kept.length,
    removed: outcome.removed.length,
  });
}
