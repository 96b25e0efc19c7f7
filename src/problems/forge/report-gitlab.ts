import { digestOf } from '../../lib/digest.ts';
import type { Problem } from '../describe.ts';
import { inRepository } from './place.ts';

/** How bad GitLab calls it, of `info`, `minor`, `major`, `critical` and `blocker`. */
const severities = { error: 'critical', warning: 'minor', hint: 'info' } as const;

/**
 * The text of `gl-code-quality-report.json`, which GitLab compares with that of the branch before: what is
 * new stands on the merge request. A problem is known again by file, rule and words, wherever its line
 * went and however many days it counts. `folder` is the content folder as seen from the top of the repository.
 */
export function reportGitlab(problems: readonly Problem[], folder: string): string {
  const counts = new Map<string, number>();
  const entries = problems.map(({ file, line, rule, severity, message, fix }) => {
    const known = digestOf(file, rule, message.replace(/\d+/g, '0'));
    const before = counts.get(known) ?? 0;
    counts.set(known, before + 1);
    return {
      description: `${message} ${fix}`.replace(/\s+/g, ' '),
      check_name: rule,
      fingerprint: digestOf(known, before),
      severity: severities[severity],
      location: { path: inRepository(file, folder), lines: { begin: line } },
    };
  });
  return JSON.stringify(entries, null, 2);
}
