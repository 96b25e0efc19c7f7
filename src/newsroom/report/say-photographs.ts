import type { ReportWords } from '../../words/words.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import type { Photographs } from './browser/photographs.ts';

/** Tells which pictures of pages a report is without, and why. */
export function sayPhotographs(
  { failed, without }: Photographs,
  words: Pick<ReportWords, 'noBrowser' | 'noStart' | 'failed'>,
  { err }: Pick<CommandIo, 'err'>,
): void {
  if (without === 'no-browser') err(words.noBrowser);
  if (without === 'no-start') err(words.noStart);
  if (failed.length > 0) err(words.failed(failed.join(', ')));
}
