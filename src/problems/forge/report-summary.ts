import type { CheckWords } from '../../words/words.ts';
import type { Problem } from '../describe.ts';
import { changedFirst, inRepository } from './place.ts';

/** In bytes: above 1,024 KiB GitHub shows nothing at all. */
const LONGEST = 1_000_000;

/** Words in Markdown, on one line: every sign that could mean something there means itself. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

/** Lines to be pasted, as a block of code in an item of a list. */
function block(lines: readonly string[]): string[] {
  const ticks = lines.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...ticks.map(({ length }) => length + 1)));
  return [fence, ...lines, fence].map((line) => `  ${line}`);
}

/** What a summary needs beside the problems. */
export type SummaryPlace = {
  /** The content folder as seen from the top of the repository. */
  readonly folder: string;
  /** Files that the change touched, which come first. */
  readonly changed: ReadonlySet<string>;
  /** The address below which the files of the repository are to be read; undefined for none. */
  readonly filesAt: string | undefined;
};

/** All problems in Markdown, by file, for the page of a run on GitHub; cut where that shows no more. */
export function reportSummary(
  problems: readonly Problem[],
  { report }: Pick<CheckWords, 'report'>,
  { folder, changed, filesAt }: SummaryPlace,
): string {
  const count = (severity: Problem['severity']): number =>
    problems.filter((one) => one.severity === severity).length;
  const total = report.total(count('error'), count('warning'), count('hint'));
  const head = `### ${plain(problems.length === 0 ? report.none : total)}\n`;
  const addressOf = (file: string, line: number): string | undefined => {
    const steps = inRepository(file, folder).toWellFormed().split('/').map(encodeURIComponent);
    return filesAt && `${filesAt}/${steps.join('/')}?plain=1#L${line}`;
  };
  const item = ({ file, line, severity, rule, message, fix }: Problem): string => {
    const [sentence = '', ...lines] = fix.split('\n');
    const address = addressOf(file, line);
    const place = address ? `[${report.line(line)}](<${address}>)` : report.line(line);
    return [
      `- ${place} **${report.severity[severity]}** ${plain(message)} *${plain(rule)}*\\`,
      `  → ${plain(sentence)}`,
      ...(lines.length > 0 ? block(lines) : []),
    ].join('\n');
  };
  const parts = [head];
  let [size, said] = [Buffer.byteLength(head), 0];
  for (const [file, ones] of Map.groupBy(changedFirst(problems, changed), (one) => one.file)) {
    const part = `\n#### ${plain(inRepository(file, folder))}\n\n${ones.map(item).join('\n')}\n`;
    size += Buffer.byteLength(part);
    if (size > LONGEST) break;
    parts.push(part);
    said += ones.length;
  }
  const left = problems.length - said;
  return [...parts, ...(left > 0 ? [`\n${plain(report.moreInLog(left))}\n`] : [])].join('');
}
