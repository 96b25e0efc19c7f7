import { splitCaption } from '../lib/split-caption.ts';

/** What may be made of a table of numbers. */
export const CHART_KINDS = ['table', 'bar', 'line', 'stacked'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** What a picture's title says where the picture is a file of data. */
export type ChartTitle = {
  /** A table where nothing is said, or nothing that is known. */
  kind: ChartKind;
  /** The word before the bar, where it is no kind of chart. */
  unknown: string | undefined;
  caption: string;
  credit: string;
};

/** How newsrooms call them, in Indonesian and English. */
const WORDS: ReadonlyMap<string, ChartKind> = new Map(
  Object.entries<ChartKind>({
    tabel: 'table',
    table: 'table',
    batang: 'bar',
    kolom: 'bar',
    bar: 'bar',
    bars: 'bar',
    column: 'bar',
    columns: 'bar',
    garis: 'line',
    line: 'line',
    lines: 'line',
    tumpuk: 'stacked',
    bertumpuk: 'stacked',
    'batang tumpuk': 'stacked',
    'batang bertumpuk': 'stacked',
    stacked: 'stacked',
    'stacked bar': 'stacked',
    'stacked bars': 'stacked',
  }),
);

/** The words of kinds that a slip may have been meant for. */
export const CHART_WORDS: readonly string[] = [...WORDS.keys()];

const DATA_FILE = /\.(?:csv|tsv)$/i;

/** What begins a part that says where the numbers come from. */
const SOURCE =
  /^(?:sumber|data|grafis|infografis|olahan|source|sources|graphic|chart)\s*[.:]\s*\S/i;

/** Longer than any word for a kind, so that a sentence before a bar is none. */
const LONGEST_WORD = 30;

/** Whether a name is that of a file of data, of which a table or chart is made. */
export const isDataFile = (name: string): boolean => DATA_FILE.test(name.replace(/[?#].*$/s, ''));

/** The kind that a word means; undefined where it means none. */
export const chartKindOf = (word: string): ChartKind | undefined =>
  WORDS.get(word.trim().toLowerCase().replace(/\s+/g, ' '));

/**
 * Reads `bar | Harga naik sejak Juli | Sumber: BPS`: the kind, a caption and the source, of which each may
 * be left out. A source in brackets at the end, as below photos, is one too.
 */
export function readChartTitle(title: string): ChartTitle {
  const parts = title.split('|').map((part) => part.trim());
  const first = parts[0]!;
  const kind = chartKindOf(first);
  const isWord = kind !== undefined || (parts.length > 1 && isUnknownWord(first));
  const rest = (isWord ? parts.slice(1) : parts).filter((part) => part !== '');
  const source = rest.findLastIndex((part) => SOURCE.test(part));
  const { caption, credit } = splitCaption(rest.filter((_, at) => at !== source).join(' '));
  return {
    kind: kind ?? 'table',
    unknown: kind === undefined && isWord ? first : undefined,
    caption,
    credit: source < 0 ? credit : rest[source]!,
  };
}

const isUnknownWord = (part: string): boolean =>
  part !== '' && part.length <= LONGEST_WORD && !SOURCE.test(part) && !/[.:;!?]/.test(part);
