import type { Finding, Position, RuleName, RuleValues } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { CheckedText } from '../text/checked-text.ts';

/** Rules that remind of press ethics: their words end with how to mark them as looked at. */
export type ReminderRule = Extract<RuleName, `ethics/${string}`>;

/**
 * A warning (or the `level` given), unless an editor noted that it was looked at. It carries the line to write for that, with
 * what is noted already.
 */
export function reminder<R extends ReminderRule>(
  { fields }: Pick<CheckedText, 'fields'>,
  rule: R,
  place: Position,
  values: Omit<RuleValues<R>, 'mark'>,
  level: 'warning' | 'hint' = 'warning',
): Finding[] {
  const noted = fields?.reviewed?.rules ?? [];
  if (noted.includes(rule)) return [];
  const mark = `reviewed: ${[...noted, rule].join(', ')}`;
  return [finding(rule, place, { ...values, mark } as unknown as RuleValues<R>, level)];
}
