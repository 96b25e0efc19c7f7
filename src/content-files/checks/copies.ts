import { posix } from 'node:path';
import type { ArticleFile } from '../entries/article-file.ts';

/** How browsers, phones, Windows, macOS, Google Drive and Dropbox call a copy. */
const names: readonly RegExp[] = [
  /^(.+?)[ _-]?\(\d+\)$/,
  /^(.+?) ?(?: - |[_-])(?:copy|salinan)(?: ?\(?\d+\)?)?$/i,
  /^(.+?) (?:copy|salinan)(?: \d+)?$/i,
  /^(?:copy of|salinan(?: dari)?) (.+)$/i,
  /^(.+?) ?\((?:salinan konflik|[^()]*conflicted copy|[^()]*salinan berkonflik)[^()]*\)$/i,
];

/** The names that a copy may be one of: `banjir - Copy (2)` of `banjir - Copy` and of `banjir`; none for any other name. */
export function originalNames(slug: string): string[] {
  return names.flatMap((name) => name.exec(slug)?.[1]?.trim() ?? []);
}

/**
 * Finds the article that another is a copy of, by name and headline; undefined for one that is none. A file
 * that was only begun as a copy has a headline of its own.
 */
export function copyFinder(
  articles: readonly ArticleFile[],
): (article: ArticleFile) => ArticleFile | undefined {
  const byFile = new Map(articles.map((article) => [article.entry.file, article]));
  return ({ entry: { file, slug, title } }) => {
    const originals = originalNames(slug).map((name) =>
      byFile.get(posix.join(posix.dirname(file), `${name}.md`)),
    );
    return originals.find((original) => original?.entry.title === title);
  };
}
