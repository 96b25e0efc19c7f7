import type { RuleName } from '../../../problems/finding.ts';

/** A text after something in it was mended, and in how many places. */
export interface Mended {
  readonly text: string;
  readonly count: number;
}

/** What a mender may know beside the text. */
export interface MendAround {
  readonly ownHosts: readonly string[];
  /** The new address of an old one that is redirected; undefined for any other. */
  readonly newAddress: (path: string) => string | undefined;
  /** Whether a file lies beside the text; absent where nobody knows. */
  readonly isBeside?: (name: string) => boolean;
}

/** Mends what one rule finds, where only one thing can have been meant; all else stays. */
export interface Mender {
  readonly rule: RuleName;
  readonly mend: (text: string, around: MendAround) => Mended;
}

/** Replaces every match of a pattern (flag `g`) for which `better` has an answer. */
export function replaceEach(
  text: string,
  pattern: RegExp,
  better: (...match: string[]) => string | undefined,
): Mended {
  let count = 0;
  const mended = text.replace(pattern, (...match: string[]) => {
    const answer = better(...match);
    if (answer === undefined || answer === match[0]) return match[0]!;
    count += 1;
    return answer;
  });
  return { text: mended, count };
}
