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

/** The page with the whole story comes last, as what may replace the others. */
const placeOf = ({ part }: PartFile): number => (part === WHOLE ? Infinity : part);
