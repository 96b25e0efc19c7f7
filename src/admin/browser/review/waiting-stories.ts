import { articlesPrefix } from '../../config/collections.ts';
import type { PackageEntry } from '../conflict/package-parts.ts';
import { ONLY } from '../conflict/package-parts.ts';

/** A draft that waits for the editor, with the place of its form in the desk. */
export interface WaitingStory {
  readonly title: string;
  readonly place: string;
}

/** The drafts that wait for the editor, the newest first, of all stories that the desk has read. */
export function waitingStories(entries: readonly PackageEntry[]): WaitingStory[] {
  const dated = entries.flatMap(({ locales }) => {
    const { path, content } = locales[ONLY] ?? {};
    const at = /articles\/(\d{4})\/(\d\d)\/(.+)\.md$/.exec(path ?? '');
    if (at === null || content?.['draft'] !== true || content['review'] !== 'waiting') return [];
    const [, year, month, name] = at;
    const place = `#/collections/${articlesPrefix}${year}-${month}/entries/${name}`;
    return [{ title: String(content['title']), place, date: String(content['date']) }];
  });
  return dated.toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
