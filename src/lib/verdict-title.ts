import type { PageWords } from '../words/words.ts';

/** The verdict of a fact check in words; undefined of anything else. */
export const verdictOf = (
  { label }: { label?: string | undefined },
  { verdicts }: Pick<PageWords, 'verdicts'>,
): string | undefined =>
  label !== undefined && Object.hasOwn(verdicts, label)
    ? verdicts[label as keyof typeof verdicts]
    : undefined;

/**
 * The headline of a fact check after its verdict, `[SALAH] Jaringan 5G menyebarkan virus`, as
 * fact checkers write it, so that no preview spreads what is not true; of anything else as it is.
 */
export function titleWithVerdict(
  { title, label }: { title: string; label?: string | undefined },
  words: Pick<PageWords, 'verdicts'>,
): string {
  const verdict = verdictOf({ label }, words)?.toUpperCase();
  if (verdict === undefined || title.toUpperCase().startsWith(`[${verdict}]`)) return title;
  return `[${verdict}] ${title}`;
}
