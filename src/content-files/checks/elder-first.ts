import type { ArticleFile } from '../entries/article-file.ts';

/** What is compared, the first that differs deciding: the lower is the elder. */
function ageOf(
  { entry, level }: ArticleFile,
  wasPublished: ((file: string) => boolean) | undefined,
): (number | string)[] {
  const folder = entry.file.slice(0, -`${entry.slug}.md`.length);
  return [
    // A withdrawn one gives its address to whoever took it, a draft claims none yet.
    Number(level === 'warning'),
    Number(entry.draft),
    Number(wasPublished?.(entry.file) === false),
    entry.date,
    folder,
    // Copies are called `berita-2`, `berita copy`, `berita (1)`.
    entry.slug.length,
    entry.slug,
  ];
}

/**
 * The order of articles that claim one address: who had it before the one that was copied from it. What
 * the last build published comes first, then what is dated earlier.
 */
export function elderFirst(
  wasPublished: ((file: string) => boolean) | undefined,
): (a: ArticleFile, b: ArticleFile) => number {
  return (a, b) => {
    const [ofA, ofB] = [ageOf(a, wasPublished), ageOf(b, wasPublished)];
    const at = ofA.findIndex((value, index) => value !== ofB[index]);
    return at === -1 ? 0 : ofA[at]! < ofB[at]! ? -1 : 1;
  };
}
