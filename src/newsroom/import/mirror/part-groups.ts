import type { SourceFile } from '../source/source-file.ts';
import type { PartAddress } from './part-address.ts';
import { WHOLE } from './part-address.ts';

/** A page of a source that may be a part of a story. */
export interface PartFile extends PartAddress {
  file: SourceFile;
  /** The address that it says of itself. */
  stated?: string | undefined;
  /** Its browser's title without the number of the part; empty where that is the title of far more pages. */
  title: string;
}

/** The pages of each story that is told on several, in order; by the names of their files. */
export function partGroups(pages: readonly PartFile[]): Map<string, PartFile[]> {
  const stories = new Map<string, PartFile[]>();
  for (const page of pages) {
    const known = stories.get(page.story);
    if (known === undefined) stories.set(page.story, [page]);
    else known.push(page);
  }
  const groups = new Map<string, PartFile[]>();
  for (const parts of stories.values()) {
    if (!parts.some(({ part }) => part !== 1)) continue;
    const ordered = parts.toSorted((a, b) => placeOf(a) - placeOf(b));
    for (const { file } of ordered) groups.set(file.name, ordered);
  }
  return groups;
}

/**
 * Tells parts of stories from stories that have a number for a name: the story itself is there, or another
 * part of the same title.
 */
export function partTest(pages: readonly PartFile[]): (page: PartFile) => boolean {
  const firsts = new Set(pages.filter(({ part }) => part === 1).map(({ story }) => story));
  const keyOf = ({ story, title }: PartFile) => `${story}\n${title}`;
  const alike = Map.groupBy(pages, keyOf);
  return (page) =>
    page.part === 1 ||
    firsts.has(page.story) ||
    (page.title !== '' && alike.get(keyOf(page))!.length > 1);
}

/** The page with the whole story comes last, as what may replace the others. */
const placeOf = ({ part }: PartFile): number => (part === WHOLE ? Infinity : part);
