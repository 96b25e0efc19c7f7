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

/** Which columns show their standfirst, so that the least room is left below them. */
function evenStandfirsts(bare: readonly number[], standfirsts: readonly number[]): boolean[] {
  let best = { blank: Infinity, choice: bare.map(() => false) };
  for (let bits = 0; bits < 2 ** bare.length; bits++) {
    const choice = bare.map((_one, at) => (bits & (1 << at)) !== 0);
    const heights = bare.map((height, at) => height + (choice[at] ? standfirsts[at]! : 0));
    const blank = heights.length * Math.max(...heights) - sum(heights);
    if (blank <= best.blank) best = { blank, choice };
  }
  return best.choice;
}

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

/** Articles as columns of one kind, each with its picture or each without. */
function evenColumns(teasers: readonly Teaser[], width: number, hasPictures: boolean): ArticleRow {
  const bare = teasers.map((one) =>
    articleHeight(one, TYPES.second, width, { picture: hasPictures }),
  );
  const standfirsts = teasers.map((one) => standfirstHeight(one, width));
  const choice = evenStandfirsts(bare, standfirsts);
  const columns = teasers.map((teaser, at) => {
    const hasStandfirst = choice[at]!;
    return hasPictures
      ? { kind: 'picture' as const, teaser, span: 1 as const, hasStandfirst }
      : { kind: 'words' as const, entries: [{ teaser, hasStandfirst }] };
  });
  const heights = bare.map((height, at) => height + (choice[at] ? standfirsts[at]! : 0));
  return { columns, height: Math.max(...heights) };
}

/** One picture over two columns, its words in the second, as long as suits the picture. */
function wideColumn(teaser: Teaser, width: number): ArticleRow {
  const picture = pictureHeight(teaser, width);
  const bare = articleHeight(teaser, TYPES.second, width);
  const whole = bare + standfirstHeight(teaser, width);
  const hasStandfirst = Math.abs(whole - picture) <= Math.abs(bare - picture);
  const columns = [{ kind: 'picture' as const, teaser, span: 2 as const, hasStandfirst }];
  return { columns, height: Math.max(picture, hasStandfirst ? whole : bare) };
}

/**
 * Lays out the first three of `candidates` side by side in columns `width` CSS pixels wide: those with
 * pictures, then the others below one another, with as many of the next candidates as there is room for.
 */
export function rowOf(candidates: readonly Teaser[], width: number): ArticleRow | undefined {
  const firsts = candidates.slice(0, COLUMNS);
  if (firsts.length === 0) return undefined;
  const pictured = firsts.filter(({ picture }) => picture);
  const plain = firsts.filter(({ picture }) => !picture);
  if (pictured.length === 0 || plain.length === 0)
    return evenColumns(firsts, width, plain.length === 0);

  const [single] = pictured;
  const { columns, height } =
    pictured.length === 1 ? wideColumn(single!, width) : evenColumns(pictured, width, true);
  const others = [...plain, ...candidates.slice(COLUMNS)];
  const { entries, used } = stack(others, plain.length, height, width);
  return {
    columns: [...columns, { kind: 'words', entries }],
    height: Math.max(height, used),
  };
}

/** The articles that a row shows. */
export const articlesIn = ({ columns }: ArticleRow): Teaser[] =>
  columns.flatMap((column) =>
    column.kind === 'picture' ? [column.teaser] : column.entries.map(({ teaser }) => teaser),
  );
