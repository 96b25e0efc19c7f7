import { posix } from 'node:path';
import type { CheckWords } from '../words/words.ts';
import type { BuildVerdict } from './verdict.ts';

/**
 * The last lines of a build's report: that it stops, or which files it leaves out; empty where
 * everything is published.
 */
export function reportVerdict(
  { stop, stopping, held, causes }: BuildVerdict,
  { report }: Pick<CheckWords, 'report'>,
): string {
  const stoppers = [...new Set(stopping.map(({ file }) => file))];
  const files = stop ? stoppers : held;
  if (files.length === 0) return '';
  const heading = stop ? report.stopped : report.held(files.length);
  const lines = files.map((file) => {
    const cause = stop ? undefined : causes.get(file);
    const line = cause === undefined ? file : `${file}, ${report.because(posix.basename(cause))}`;
    return `  ${line.replace(/\p{Cc}/gu, '?')}`;
  });
  return [heading, ...lines].join('\n');
}
