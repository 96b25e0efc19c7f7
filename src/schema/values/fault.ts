import type { z } from 'zod';
import type { RuleName, RuleValues } from '../../problems/finding.ts';

/** A rule that a value breaks, with the values of its words; `key` is filled in from its path. */
export interface Fault<R extends RuleName = RuleName> {
  readonly rule: R;
  readonly values: Omit<RuleValues<R>, 'key'>;
}

/** Where a check of zod puts what it finds. */
interface Issues {
  readonly issues: z.core.$ZodRawIssue[];
}

/** Reports from inside a zod check or transform that `input` breaks `rule`. */
export function fault<R extends RuleName>(
  to: Issues,
  input: unknown,
  rule: R,
  values: Omit<RuleValues<R>, 'key'>,
): void {
  to.issues.push({ code: 'custom', input, params: { rule, values } satisfies Fault<R> });
}
