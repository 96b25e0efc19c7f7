import type { CheckWords } from '../words/words.ts';
import type { Finding, Position, RuleName, Severity } from './finding.ts';

/** A problem in words, as `check --json` writes it. */
export interface Problem extends Position {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  /**
   * The way out, in a sentence. What may be pasted in the place of the value stands in “…” first in it;
   * whole lines to be pasted follow the sentence after a line break.
   */
  readonly fix: string;
}

const LONGEST = 120;

/** Values that are of use only whole, and which are kept short where they are made. */
const WHOLE: ReadonlySet<string> = new Set(['lines', 'known']);

/** Text from a file, fit for one line of a terminal: no control characters, not too long. */
function oneLine(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const line = value.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  const letters = Array.from(line.slice(0, 2 * LONGEST));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}

/** Lines to be pasted, whole, without what a terminal would obey. */
function pasted(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

/** Puts a finding into words. */
export function describe(finding: Finding, words: CheckWords): Problem {
  const { file, line, column, rule, severity } = finding;
  const entry = words.rules[rule] as {
    message: (values: unknown) => string;
    fix: (values: unknown) => string;
  };
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, value]) => [
      name,
      WHOLE.has(name) ? pasted(value) : oneLine(value),
    ]),
  );
  const [message, fix] = [entry.message(values), entry.fix(values)];
  return { file, line, column, rule, severity, message, fix };
}
