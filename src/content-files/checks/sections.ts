import { nearestFinder } from '../../lib/nearest.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { ArticleFile } from '../entries/article-file.ts';
import { positionOf } from '../entries/article-file.ts';
import { SITE_FILE } from '../files/role.ts';
import { spotIn } from '../record.ts';
import type { Whole } from './check.ts';

/** As many of the sections as one sentence can hold. */
const MOST_NAMED = 50;

/** An article must name a section of the site. */
export function sections({
  site,
  articles,
  sectionPlaces,
}: Pick<Whole, 'articles' | 'sectionPlaces'> & {
  readonly site: {
    readonly sections: readonly { readonly id: string; readonly parent?: string | undefined }[];
  };
}): Finding[] {
  const ids = new Set(site.sections.map(({ id }) => id));
  // Where the settings themselves are broken, every article would be wrong.
  if (ids.size === 0) return [];
  const known =
    ids.size > MOST_NAMED ? `${[...ids].slice(0, MOST_NAMED).join(', ')}, …` : [...ids].join(', ');
  const nearest = nearestFinder(ids);
  // `Kota (kota)`, `Rubrik kota`: one of the words alone is a section.
  const suggest = (value: string): string | undefined => {
    const named = new Set(
      value
        .toLowerCase()
        .split(/[^\p{L}\p{N}-]+/u)
        .filter((word) => ids.has(word)),
    );
    return nearest(value) ?? (named.size === 1 ? [...named][0] : undefined);
  };
  // `hukum, daerah`: each is a section, and a story has one.
  const severalOf = (value: string): string[] | undefined => {
    const each = value
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .split(/ ?(?:[,;/&+|]|\bdan\b|\band\b) ?/)
      .filter((word) => word !== '');
    return each.length > 1 && each.every((word) => ids.has(word)) ? each : undefined;
  };
  // Whoever wants another name in the menu changes the id along with it.
  const used = new Set(articles.map(({ entry }) => entry.section));
  const parents = new Set(site.sections.map(({ parent }) => parent));
  const unused = [...ids].filter((id) => !used.has(id) && !parents.has(id));
  // Where its position is unknown, the field is missing or broken and reported already.
  const astray = articles.filter(
    ({ entry, spots }) => !ids.has(entry.section) && spotIn(spots, 'section') !== undefined,
  );
  return [...Map.groupBy(astray, ({ entry }) => entry.section)].flatMap(
    ([value, those]): Finding[] => {
      const suggestion = suggest(value);
      const several = severalOf(value);
      if (suggestion === undefined && several === undefined && isGone(those)) {
        const renamed = unused.length === 1 ? unused[0] : undefined;
        const place =
          (renamed === undefined ? undefined : sectionPlaces?.ids.get(renamed)) ??
          sectionPlaces?.all ??
          startOf(SITE_FILE);
        const values = { id: value, count: those.length, file: those[0]!.entry.file, renamed };
        return [finding('section/gone', place, values, 'stop')];
      }
      const values = { value, known, suggestion, ...(several === undefined ? {} : { several }) };
      return those.map((article) =>
        finding('section/unknown', positionOf(article, 'section'), values, article.level),
      );
    },
  );
}

/** Whether several stories, one of them out already, had a section: then it was taken out of the settings. */
function isGone(articles: readonly ArticleFile[]): boolean {
  return articles.length > 1 && articles.some(({ level }) => level === 'stop');
}
