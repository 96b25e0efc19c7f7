import type { MarkdownWords } from '../words/words.ts';

/** A length in whole seconds as people say it: `1 jam 2 menit`, `3 menit 12 detik`. */
export function writtenLength(
  seconds: number,
  words: Pick<MarkdownWords, 'hours' | 'minutes' | 'seconds'>,
): string {
  const parts = [
    [words.hours, Math.floor(seconds / 3600)],
    [words.minutes, Math.floor(seconds / 60) % 60],
    // Of what goes on for hours nobody counts them.
    [words.seconds, seconds < 3600 ? seconds % 60 : 0],
  ] as const;
  const said = parts.filter(([, count]) => count > 0);
  return (said.length > 0 ? said : [[words.seconds, 0] as const])
    .map(([word, count]) => word.replace('{n}', String(count)))
    .join(' ');
}
