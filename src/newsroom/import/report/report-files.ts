import type { ImportDictionary } from '../../../i18n/import.id.ts';
import { csv } from './csv.ts';
import type { ImportProblem } from './describe-notes.ts';
import type { Outcome } from './outcome.ts';

/** Problems of one rule that the report lists in full; the rest is in report.json. */
const most = 200;

/** The files of a report by name below `_import/`; a file is left out when it would be empty. */
export function reportFiles(
  outcome: Outcome,
  problems: readonly ImportProblem[],
  words: ImportDictionary['report'],
  { time, dryRun }: { time: string; dryRun: boolean },
): Map<string, string> {
  const files = new Map<string, string>();
  files.set('report.md', reportText(outcome, problems, words, { time, dryRun }));
  files.set('report.json', `${JSON.stringify(jsonReport(outcome, problems), null, 2)}\n`);
  if (outcome.removed.length > 0) files.set('removed.md', removedText(outcome, words));
  if (outcome.addresses.length > 0)
    files.set('old-addresses.csv', csv([['old', 'new'], ...outcome.addresses]));
  return files;
}

/** What `--json` prints. */
export function jsonReport(outcome: Outcome, problems: readonly ImportProblem[]) {
  const { created, updated, kept, removed } = outcome;
  return { created, updated, kept, removed, problems };
}

function reportText(
  outcome: Outcome,
  problems: readonly ImportProblem[],
  words: ImportDictionary['report'],
  { time, dryRun }: { time: string; dryRun: boolean },
): string {
  const lines = [`# ${words.title}`, '', words.when(time)];
  if (dryRun) lines.push('', words.dryRun);
  lines.push('', countsLine(outcome, words));
  if (outcome.counts.size > 0) {
    lines.push('', `## ${words.source}`, '');
    for (const [kind, count] of outcome.counts) lines.push(`- ${kind}: ${count}`);
    if (outcome.comments > 0) lines.push(`- ${words.comments(outcome.comments)}`);
  }
  lines.push(
    '',
    `## ${words.next}`,
    '',
    ...words.nextSteps.map((step, at) => `${at + 1}. ${step}`),
  );
  if (problems.length > 0) lines.push('', `## ${words.problems}`);
  const byRule = Map.groupBy(problems, ({ rule }) => rule);
  for (const [rule, found] of byRule) {
    lines.push('', `### ${rule} (${found.length})`, '');
    for (const one of found.slice(0, most)) {
      lines.push(
        `- ${inline(one.file)}, ${words.line(one.line)}: ${inline(one.message)} → ${inline(one.fix)}`,
      );
    }
    if (found.length > most) lines.push(`- ${words.more(found.length - most)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The line of figures that ends every import. */
export function countsLine(outcome: Outcome, words: ImportDictionary['report']): string {
  return words.counts({
    created: outcome.created.length,
    updated: outcome.updated.length,
    kept: outcome.kept.length,
    removed: outcome.removed.length,
  });
}

function removedText({ removed }: Outcome, words: ImportDictionary['report']): string {
  const pieces = removed.map(({ file, line, text, reasons }) => {
    const fence = '`'.repeat(
      Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)),
    );
    return `## ${inline(file)}, ${words.line(line)}\n\n${reasons.join(', ')}\n\n${fence}\n${text}\n${fence}\n`;
  });
  return `# ${words.removedTitle}\n\n${words.removedHelp}\n\n${pieces.join('\n')}`;
}

/** Text of a hostile source on one line of Markdown. */
function inline(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[<`]/g, '\\$&');
}
