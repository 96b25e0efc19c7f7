import type { CachedFile, ContentCache } from './cache.ts';
import { cacheKey } from './cache.ts';
import { roleOf } from './files/role.ts';
import type { FileStats, Walk } from './files/walk.ts';
import { parseArticle } from './parse/article.ts';
import { rescueTakenDown } from './parse/rescue-taken-down.ts';
import { readFile } from './read-file.ts';
import { readSiteFile } from './read-site.ts';

export { articlePath } from './entries/article-file.ts';

/** Reads the file of an article, alone, as in `zone`; `cached` is what is kept of it. */
export const readArticleFile = (
  root: string,
  stats: FileStats,
  cached: CachedFile | undefined,
  zone: string,
): CachedFile =>
  readFile(
    root,
    stats,
    cached,
    (file, text) => parseArticle(file, text, zone),
    (file, text, problem) => rescueTakenDown(file, text, zone, problem),
  );

/** The articles' files below `root` of which nothing is kept that can be used, and the zone to read them in. */
export function unreadArticles(
  root: string,
  { files }: Walk,
  code: string,
  cache: ContentCache | undefined,
): { zone: string; files: readonly FileStats[] } {
  const settings = files.find(({ file }) => roleOf(file) === 'site');
  const zone = readSiteFile(root, settings).site.timeZone;
  const kept = cache?.key === cacheKey(code, zone) ? cache.files : {};
  const unread = ({ file }: FileStats): boolean =>
    roleOf(file) === 'article' && !Object.hasOwn(kept, file);
  return { zone, files: files.filter(unread) };
}
