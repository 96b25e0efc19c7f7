import type { ReportWords } from '../../../words/words.ts';
import type { CommandIo } from '../../terminal/run-at-terminal.ts';
import { verifyReport } from './verify.ts';

/**
 * Tells whether the report at `path` is as it was when it was made; answers 0 where it is, 1 where it
 * was changed or is none.
 */
export function runVerify(
  path: string,
  { dist, out, err }: Pick<CommandIo, 'dist' | 'out' | 'err'>,
  words: ReportWords['verify'],
): number {
  const found = verifyReport(path, dist);
  if (!found) {
    err(words.notReport(path));
    return 1;
  }
  const { digest, isSealed, whole, changed, missing, differing } = found;
  if (!isSealed) err(words.unsealed);
  for (const file of changed) err(words.changed(file));
  for (const file of missing) err(words.missing(file));
  for (const file of differing) out(words.differing(file));
  if (differing.length > 0) out(words.differingHelp);
  out(words.whole(String(whole.length)));
  out(words.digest(digest));
  return isSealed && changed.length + missing.length === 0 ? 0 : 1;
}
