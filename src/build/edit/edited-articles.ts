import { join } from 'node:path';
import type { CachedFile } from '../../content-files/cache.ts';
import { cacheKey, readFolder, writeFolder } from '../../content-files/cache.ts';
import type { FileStats } from '../../content-files/files/walk.ts';
import { roleOf } from '../../content-files/files/role.ts';
import { readArticleFile } from '../../content-files/read-article.ts';
import { hasRoomForAdvert } from '../../edition/edition.ts';
import { own } from '../../lib/own.ts';
import type { Settings } from '../settings.ts';
import type { BuildState } from '../state/build-state.ts';
import { lookedAtIn } from '../state/looks.ts';
import type { Survey } from '../survey.ts';

/** An article whose text is another: its file, as it was read before and as it is. */
export type EditedArticle = { file: string; before: CachedFile; now: CachedFile };

/** Edited articles, and what keeps what was read of them for the next build. */
export type EditedArticles = { articles: readonly EditedArticle[]; remember(): void };

/** So many texts are told from each other one by one; more are read with all. */
const FEW = 20;

/** Folders of which something looks otherwise; nothing where some came or went, or where it is no text. */
function foldersChanged(looks: Survey['looks'], last: BuildState['looks']): string[] | undefined {
  const [now, then] = [Object.keys(looks.folders), Object.keys(last.folders)];
  if (looks.rest !== last.rest || now.length !== then.length) return undefined;
  const changed = now.filter((name) => {
    const look = own(looks.folders, name);
    return look === '' || look !== own(last.folders, name);
  });
  const isText = (name: string): boolean =>
    !name.endsWith('/') && name !== '' && Object.hasOwn(last.folders, name);
  return changed.every(isText) ? changed : undefined;
}

/** Whether a text has the same room for adverts as before. */
const hasSameRoom = ({ before, now }: EditedArticle): boolean =>
  hasRoomForAdvert(before.record.body?.words ?? 0) ===
  hasRoomForAdvert(now.record.body?.words ?? 0);

/** What a record says but for what only the page of its own text shows, and for the places of things in it. */
function withoutText({ record: { body, spots: _places, ...rest } }: CachedFile): string {
  const { description } = (rest.fields ?? {}) as { description?: string };
  const references = body?.references.map(({ line: _line, column: _column, ...one }) => one);
  // The first paragraph is shown by others where nothing was written in its place.
  const standfirst = description ?? body?.standfirst;
  return JSON.stringify([rest, body && { ...body, words: 0, standfirst, references }]);
}

/** Whether nothing is another but a text, of which nothing was said that might have to be said otherwise. */
function isTextAlone(one: EditedArticle, { contentReport }: BuildState): boolean {
  const { file, before, now } = one;
  return (
    withoutText(before) === withoutText(now) &&
    hasSameRoom(one) &&
    !before.record.body?.entries &&
    now.record.fields !== undefined &&
    !contentReport.includes(file)
  );
}

/** What is kept of a file, as it is now; nothing where it is new, or no article that can be read alone. */
function rereadFile(
  { contentRoot }: Settings,
  stats: FileStats,
  kept: CachedFile | undefined,
  zone: string,
): CachedFile | undefined {
  if (!kept) return undefined;
  const { size, mtime, ctime } = stats;
  if (kept.size === size && kept.mtime === mtime && kept.ctime === ctime) return kept;
  return roleOf(stats.file) === 'article'
    ? readArticleFile(contentRoot, stats, kept, zone)
    : undefined;
}

/**
 * The articles whose texts are others than at the last build, where the content as a whole says nothing else
 * than it did then. Nothing where it may: then all of it has to be read. `zone` is the clock of the site.
 */
export function editedArticles(
  settings: Settings,
  { code, walked, looks, last }: Survey & { last: BuildState },
  zone: string,
): EditedArticles | undefined {
  const folders = walked.findings.length > 0 ? undefined : foldersChanged(looks, last.looks);
  if (!folders) return undefined;
  const root = join(settings.stateRoot, 'content');
  const texts = Map.groupBy(walked.files, ({ file }) => lookedAtIn(file));
  const articles: EditedArticle[] = [];
  const packs: [folder: string, files: Record<string, CachedFile>][] = [];
  for (const folder of folders) {
    const pack = readFolder(root, folder);
    if (pack?.key !== cacheKey(code, zone)) return undefined;
    const all = Object.entries(pack.files);
    const others = all.filter(([file]) => !file.endsWith('.md'));
    const stats = texts.get(folder) ?? [];
    if (all.length - others.length !== stats.length) return undefined;
    const files: [file: string, kept: CachedFile][] = [];
    for (const one of stats) {
      const { file } = one;
      const before = own(pack.files, file);
      const now = rereadFile(settings, one, before, zone);
      if (!before || !now) return undefined;
      files.push([file, now]);
      if (now.digest === before.digest) continue;
      const edited = { file, before, now };
      if (articles.push(edited) > FEW || !isTextAlone(edited, last)) return undefined;
    }
    packs.push([folder, Object.fromEntries([...others, ...files])]);
  }
  const key = cacheKey(code, zone);
  return {
    articles,
    remember() {
      for (const [folder, files] of packs) writeFolder(root, folder, { key, files });
    },
  };
}
