/** What stands between a headline and the name of its site. */
const SEPARATOR = /\s+(?:[|–—\-»«›‹·•~:]|::|&raquo;|&#8211;)\s+|\s*\|\s*/;

/** Pages with different headlines that must bear a name, and the part of all pages that they must be. */
const ENOUGH = 3;
const SHARE = 0.5;

/**
 * Cuts what is not the headline off a page's title; `section` is what the page says of its section. Empty
 * where the title is that of most pages.
 */
export type TitleCutter = (title: string, section?: string) => string;

/**
 * Learns from the titles of a site's pages what stands in all of them, in front or at the end. What only
 * some pages have, such as the name of a series, is part of their headlines.
 */
export function titleCutter(titles: readonly string[]): TitleCutter {
  const pages = [...new Set(titles.filter((title) => title !== ''))].map(segmentsOf);
  const common = commonIn(pages);
  const same = mostUsed(titles);
  if (common.size === 0) return (title) => (title === same ? '' : title);
  const bare = (segments: Segment[]) => {
    const isCommon = (segment: Segment) => common.has(keyOf(segment));
    return without(segments, isCommon, isCommon);
  };
  // A list's title is the name of its section alone; stories have it beside their headlines.
  const alone = new Set<string>();
  for (const segments of pages) {
    const [first, ...more] = bare(segments);
    const isName = more.length === 0 && segments.length > 1 && wordsIn(first!.text) <= 3;
    if (isName) alone.add(keyOf(first!));
  }
  return (title, section) => {
    if (title === same) return '';
    const segments = segmentsOf(title);
    const rest = bare(segments);
    if (rest.length === segments.length) return title;
    const isSection = (segment: Segment) =>
      alone.has(keyOf(segment)) || keyOf(segment) === section?.trim().toLowerCase();
    const never = () => false;
    const left = without(
      rest,
      rest[0] === segments[0] ? never : isSection,
      rest.at(-1) === segments.at(-1) ? never : isSection,
    );
    return title.slice(left[0]!.start, left.at(-1)!.start + left.at(-1)!.text.length);
  };
}

type Test = (segment: Segment) => boolean;

/** The segments but those at the ends that a test finds; one always stays. */
function without(segments: Segment[], isFirst: Test, isLast: Test): Segment[] {
  let [from, to] = [0, segments.length];
  while (to - from > 1 && isLast(segments[to - 1]!)) to -= 1;
  while (to - from > 1 && isFirst(segments[from]!)) from += 1;
  return segments.slice(from, to);
}

/** A piece of a title and where it begins. */
interface Segment {
  text: string;
  start: number;
}

function segmentsOf(title: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const { 0: sign, index } of title.matchAll(new RegExp(SEPARATOR, 'g'))) {
    segments.push({ text: title.slice(start, index), start });
    start = index + sign.length;
  }
  segments.push({ text: title.slice(start), start });
  return segments.filter(({ text }) => text.trim() !== '');
}

/** The first or last segments that stand in most titles, beside different words. */
function commonIn(pages: readonly Segment[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const segments of pages) {
    if (segments.length < 2) continue;
    for (const key of new Set(segments.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(ENOUGH, pages.length * SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** The title that most pages have; `undefined` where each has its own. */
function mostUsed(titles: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(titles, (title) => title)].map(
    ([title, { length }]) => [title, length] as const,
  );
  return counts.find(([, count]) => count >= Math.max(ENOUGH, titles.length * SHARE))?.[0];
}

const keyOf = ({ text }: Segment): string => text.trim().toLowerCase();

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
