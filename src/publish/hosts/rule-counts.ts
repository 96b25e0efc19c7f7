import type { HostLimits } from './limits.ts';

/** What the files of rules hold of what hosts count. */
export type RuleCounts = Required<
  Pick<HostLimits, 'rules' | 'patterns' | 'ruleLength' | 'headerRules' | 'headerLength'>
>;

const linesOf = (text: string | undefined): string[] => text?.split('\n').filter(Boolean) ?? [];
const longest = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, line.length), 0);

/** Counts the rules of `_redirects` and `_headers`; a pattern is a rule with a placeholder. */
export function countRules(files: ReadonlyMap<string, string>): RuleCounts {
  const rules = linesOf(files.get('_redirects'));
  const headers = linesOf(files.get('_headers'));
  const patterns = rules.filter((line) => /[:*]/.test(line.split(' ')[0]!)).length;
  return {
    rules: rules.length - patterns,
    patterns,
    ruleLength: longest(rules),
    headerRules: headers.filter((line) => !line.startsWith(' ')).length,
    headerLength: longest(headers),
  };
}
