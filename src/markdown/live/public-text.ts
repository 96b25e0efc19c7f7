import { scanEntries } from './scan-entries.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * A text of live coverage without what its withdrawn entries said: of these the time and the reason are
 * left. `isPart` says that it is a file of entries, where what stands before the first belongs to none.
 */
export function publicText(text: string, isPart = false): string {
  const entries = scanEntries(text);
  const isGone = entries.some(({ notes }) => notes.some(({ kind }) => kind === 'removal'));
  if (!isGone && !isPart) return text;
  const lines = text.split('\n');
  const parts = isPart ? [] : [lines.slice(0, entries[0]?.line ?? lines.length).join('\n')];
  for (const { line, end, heading, notes } of entries) {
    const removal = notes.find(({ kind }) => kind === 'removal');
    const { day = '', hour, minute, mark = '' } = heading.time;
    const time = [day, `${two(hour)}.${two(minute)}`, mark].filter(Boolean).join(' ');
    parts.push(
      removal === undefined
        ? lines.slice(line, end).join('\n')
        : `## ${time}\n\n${removal.text.replace(/^(?=[#>+-]|\d+[.)])/, '\\')}\n`,
    );
  }
  return parts.join('\n');
}
