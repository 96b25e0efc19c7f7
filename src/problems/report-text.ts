import { styleText } from 'node:util';
import type { CheckWords } from '../words/words.ts';
import type { Problem } from './describe.ts';
import type { Severity } from './finding.ts';

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Severity, Style>> = {
  error: ['bold', 'red'],
  warning: 'yellow',
  hint: 'cyan',
};

function count(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** A name from the file system, which may hold anything, on one line. */
function oneLine(name: string): string {
  return name.replace(/\p{Cc}/gu, '?');
}

/**
 * Problems for people: grouped by file, in the order given, with line, message and way out, and a
 * total at the end. With `colour`, marked up for a terminal.
 */
export function reportText(
  problems: readonly Problem[],
  { report }: Pick<CheckWords, 'report'>,
  { colour = false }: { readonly colour?: boolean } = {},
): string {
  if (problems.length === 0) return report.none;
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of problems) {
    if (problem.file !== file) {
      if (file !== undefined) lines.push('');
      file = problem.file;
      lines.push(paint('underline', oneLine(file)));
    }
    const severity = paint(styles[problem.severity], report.severity[problem.severity]);
    lines.push(
      `  ${report.line(problem.line)}  ${severity}  ${problem.message}  ${paint('dim', problem.rule)}`,
      `    → ${problem.fix}`,
    );
  }
  const [errors, warnings, hints] = (['error', 'warning', 'hint'] as const).map((severity) =>
    count(problems, severity),
  ) as [number, number, number];
  return [...lines, '', report.total(errors, warnings, hints)].join('\n');
}
