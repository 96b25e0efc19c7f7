import type { Problem } from './describe.ts';

/** The text of `check --json`: one object with all problems, each with exactly its seven fields. */
export function reportJson(problems: readonly Problem[]): string {
  const plain = problems.map(({ file, line, column, rule, severity, message, fix }) => ({
    file,
    line,
    column,
    rule,
    severity,
    message,
    fix,
  }));
  return JSON.stringify({ problems: plain }, null, 2);
}
