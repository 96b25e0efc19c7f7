import type { CheckRule, CheckValues } from '../words/words.ts';

/** The name of a rule: every rule that has words. */
export type RuleName = CheckRule;

/** The values that the words of a rule are made of. */
export type RuleValues<R extends RuleName> = CheckValues<R>;

/** How bad it is for the reader of the site. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * What the build does: `stop` writes nothing, `hold` leaves the file out and publishes all others,
 * `warn` publishes everything.
 */
export type Effect = 'stop' | 'hold' | 'warn';

/** Where in the content folder; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One problem as data, in no language; plain JSON. */
export interface Finding<R extends RuleName = RuleName> extends Position {
  readonly rule: R;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly values: RuleValues<R>;
}

/** How a finding counts: an error that stops or holds, else a warning or a hint. */
export type Level = 'stop' | 'hold' | 'warning' | 'hint';

/** A finding of `rule` at `place`; `level` sets its severity and effect. */
export function finding<R extends RuleName>(
  rule: R,
  place: Position,
  values: RuleValues<R>,
  level: Level,
): Finding<R> {
  const { file, line, column } = place;
  const isError = level === 'stop' || level === 'hold';
  return {
    file,
    line,
    column,
    rule,
    severity: isError ? 'error' : level,
    effect: isError ? level : 'warn',
    values,
  };
}

/** The first letter of a file, where findings about the file as a whole stand. */
export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

/** The story that a fault in a file of data breaks; undefined where a file breaks itself. */
export const brokenStory = ({
  rule,
  values,
}: Pick<Finding, 'rule' | 'values'>): string | undefined =>
  rule.startsWith('data/') && 'story' in values ? values.story : undefined;
