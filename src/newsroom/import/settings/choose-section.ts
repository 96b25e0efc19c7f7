import { slugOf } from '../../../lib/slug.ts';
import type { SectionName } from '../article/source-article.ts';
import type { SiteEntry } from '../../../schema/entries.ts';

/** The section that an article goes to, and whether that is a guess. */
export interface ChosenSection {
  id: string;
  guessed: boolean;
  /** The category that says the same, or that a guess stands for; empty where there is none. */
  category: string;
}

/** Categories (by slug or name, in small letters) to ids of sections. */
export type SectionMap = ReadonlyMap<string, string>;

/**
 * Chooses an article's section: what the map says of its categories, else a section of that id or
 * name, else the section of the nearest category above; else `importSection`, else the first, as a guess.
 */
export function chooseSection(
  categories: readonly SectionName[],
  site: Pick<SiteEntry, 'sections' | 'importSection'>,
  map: SectionMap,
): ChosenSection {
  const known = (word: string) =>
    site.sections.find(({ id, name }) => id === slugOf(word) || slugOf(name) === slugOf(word))?.id;
  for (const { slug, name } of categories) {
    const mapped = map.get(slug.toLowerCase()) ?? map.get(name.toLowerCase());
    const section = mapped === undefined ? undefined : known(mapped);
    if (section !== undefined)
      return { id: section, guessed: false, category: known(name) ? name : '' };
  }
  for (const { slug, name } of categories) {
    const section = known(slug) ?? known(name);
    if (section !== undefined) return { id: section, guessed: false, category: name };
  }
  for (const { above = [] } of categories) {
    const section = above.map((slug) => known(map.get(slug.toLowerCase()) ?? slug)).find(Boolean);
    if (section !== undefined) return { id: section, guessed: false, category: '' };
  }
  const fallback = site.sections.find(({ id }) => id === site.importSection) ?? site.sections[0];
  return { id: fallback?.id ?? 'berita', guessed: true, category: categories[0]?.name ?? '' };
}

/**
 * Reads `--section-map`: pairs `category=section`, between commas or one a line, with `:` or `;`
 * also taken for the sign between them.
 */
export function parseSectionMap(text: string): SectionMap {
  const map = new Map<string, string>();
  for (const pair of text.split(/[\n,]/)) {
    const match = /^\s*["']?(.+?)["']?\s*[=:;]\s*["']?([^"']+?)["']?\s*$/.exec(pair);
    if (match && !match[1]!.startsWith('#')) map.set(match[1]!.toLowerCase(), match[2]!);
  }
  return map;
}
