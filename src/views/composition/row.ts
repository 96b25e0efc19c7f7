import type { Teaser } from '../teaser.ts';
import { articleHeight, BETWEEN, pictureHeight, standfirstHeight, TYPES } from './heights.ts';

/** An article in a row; where there is no room for its standfirst, it stands without. */
type Entry = { teaser: Teaser; hasStandfirst: boolean };
/** An article with its picture, over `span` columns; where that is two, its words stand beside it. */
type PictureColumn = Entry & { kind: 'picture'; span: 1 | 2 };
/** Articles one below the other, without pictures. */
type WordsColumn = { kind: 'words'; entries: readonly Entry[] };

/** Articles side by side: of one kind, or those with pictures beside a stack of the others. */
export type ArticleRow = { columns: readonly (PictureColumn | WordsColumn)[]; height: number };

/** Articles that a row begins with. */
const COLUMNS = 3;
/** A stack may be so much higher than what it stands beside. */
const OVER = 12;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A way to set the columns of a row, and how high what stands in each of its cells is. */
type Setting = { columns: ArticleRow['columns']; heights: readonly number[] };

/** Room that is left below the cells of a row. */
const blankOf = ({ heights }: Setting): number =>
  heights.length * Math.max(...heights) - sum(heights);

/**
 * As many of `candidates` as find room in a stack `height` high, the `first` ones in any case, and
 * standfirsts where there is room left.
 */
function stack(candidates: readonly Teaser[], first: number, height: number, width: number) {
  const entries: Entry[] = [];
  let used = 0;
  for (const teaser of candidates) {
    const more = articleHeight(teaser, TYPES.line, width) + (entries.length > 0 ? BETWEEN : 0);
    if (entries.length >= first && used + more > height + OVER) break;
    entries.push({ teaser, hasStandfirst: false });
    used += more;
  }
  for (const entry of entries) {
    const more = standfirstHeight(entry.teaser, width);
    if (used + more > height + OVER) continue;
    entry.hasStandfirst = true;
    used += more;
  }
  return { entries, used };
}

/** Articles as columns of one kind, each with its picture or each without: with any of their standfirsts. */
function evenColumns(teasers: readonly Teaser[], width: number, hasPictures: boolean): Setting[] {
  const bare = teasers.map((one) =>
    articleHeight(one, TYPES.second, width, { picture: hasPictures }),
  );
  const standfirsts = teasers.map((one) => standfirstHeight(one, width));
  return Array.from({ length: 2 ** teasers.length }, (_none, bits) => {
    const has = (at: number): boolean => (bits & (1 << at)) !== 0;
    const columns = teasers.map((teaser, at) =>
      hasPictures
        ? { kind: 'picture' as const, teaser, span: 1 as const, hasStandfirst: has(at) }
        : { kind: 'words' as const, entries: [{ teaser, hasStandfirst: has(at) }] },
    );
    const heights = bare.map((height, at) => height + (has(at) ? standfirsts[at]! : 0));
    return { columns, heights };
  });
}

/** One picture over two columns, its words in the second, without and with its standfirst. */
function wideColumn(teaser: Teaser, width: number): Setting[] {
  const picture = pictureHeight(teaser, width);
  const bare = articleHeight(teaser, TYPES.second, width);
  return [false, true].map((hasStandfirst) => ({
    columns: [{ kind: 'picture', teaser, span: 2, hasStandfirst }],
    heights: [picture, hasStandfirst ? bare + standfirstHeight(teaser, width) : bare],
  }));
}

/**
 * Lays out the first three of `candidates` side by side in columns `width` CSS pixels wide: those with
 * pictures, then the others below one another, with as many of the next candidates as there is room for.
 * Of all ways to show their standfirsts it takes the one that leaves the least blank.
 */
export function rowOf(candidates: readonly Teaser[], width: number): ArticleRow | undefined {
  const firsts = candidates.slice(0, COLUMNS);
  if (firsts.length === 0) return undefined;
  const pictured = firsts.filter(({ picture }) => picture);
  const plain = firsts.filter(({ picture }) => !picture);
  const isMixed = pictured.length > 0 && plain.length > 0;
  const others = [...plain, ...candidates.slice(COLUMNS)];
  const settings = !isMixed
    ? evenColumns(firsts, width, plain.length === 0)
    : pictured.length === 1
      ? wideColumn(pictured[0]!, width)
      : evenColumns(pictured, width, true);
  const whole = settings.map(({ columns, heights }): Setting => {
    if (!isMixed) return { columns, heights };
    const { entries, used } = stack(others, plain.length, Math.max(...heights), width);
    return { columns: [...columns, { kind: 'words', entries }], heights: [...heights, used] };
  });
  const { columns, heights } = whole.reduce((best, one) =>
    blankOf(one) <= blankOf(best) ? one : best,
  );
  return { columns, height: Math.max(...heights) };
}

/** The articles that a row shows. */
export const articlesIn = ({ columns }: ArticleRow): Teaser[] =>
  columns.flatMap((column) =>
    column.kind === 'picture' ? [column.teaser] : column.entries.map(({ teaser }) => teaser),
  );
