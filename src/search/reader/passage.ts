import type { Token } from '../analysis/tokenise.ts';
import type { Marks } from './marks.ts';
import type { WantedPlace } from './wanted-places.ts';
import { wantedPlaces } from './wanted-places.ts';

/** A part of a body that shows what was asked for. */
export type Passage = {
  /** As it stands in the body but for line ends; `…` where the body goes on in a sentence. */
  text: string;
  /** Where in it the wanted words are, as offsets. */
  marks: Marks;
  /** Words in a row of the body to open it at; empty where none would be found in the page. */
  fragment: string;
};

/** Characters of a passage, and those that the places which it is about may lie apart. */
const LONGEST = 120;
const REACH = 105;
/** Characters before the first of them: a sentence that began longer ago is cut into. */
const BEFORE = 55;
const BEFORE_CUT = 28;

/**
 * The passage of a body with most of the things asked for close together, the earliest of several;
 * undefined where it has none. `above` are words that stand in the page before the body: a browser
 * would open it at those.
 */
export function passageOf(
  body: string,
  forms: readonly (readonly string[])[],
  above: ReadonlySet<string>,
): Passage | undefined {
  const { tokens, places } = wantedPlaces(body, forms);
  const cluster = densest(places, tokens);
  if (!cluster.length) return undefined;
  const [from, to] = extentOf(body, tokens, cluster);
  const [before, after] = [/\S/.test(lineBefore(body, from)), /\S/.test(lineAfter(body, to))];
  const isWhole = !before || /[.!?…]["'”’)]*\s*$/.test(body.slice(0, from));
  const isEnd = !after || /[.!?…]["'”’)]*$/.test(body.slice(from, to));
  const lead = isWhole ? '' : '… ';
  const marks: Marks = [];
  for (const { first, last } of places) {
    const [start, end] = [tokens[first]!.start - from, tokens[last]!.end - from];
    if (start < 0 || end > to - from) continue;
    const previous = marks[marks.length - 1];
    if (previous && start + lead.length < previous[1])
      previous[1] = Math.max(previous[1], end + lead.length);
    else marks.push([start + lead.length, end + lead.length]);
  }
  const shown = body.slice(from, to).replace(/\n/g, ' ');
  return {
    text: `${lead}${shown}${isEnd ? '' : ' …'}`,
    marks,
    fragment: fragmentOf(body, tokens, cluster, above),
  };
}

/** The part of its line that stands before a place, and after. */
const lineBefore = (body: string, at: number): string =>
  body.slice(body.lastIndexOf('\n', at - 1) + 1, at);
const lineAfter = (body: string, at: number): string => {
  const end = body.indexOf('\n', at);
  return body.slice(at, end < 0 ? body.length : end);
};

/** The run of places that has most of the things asked for, then that which is closest together. */
function densest(places: readonly WantedPlace[], tokens: readonly Token[]): WantedPlace[] {
  let best: WantedPlace[] = [];
  let most = 0;
  for (let first = 0; first < places.length; first++) {
    const worths: number[] = [];
    const start = tokens[places[first]!.first]!;
    for (let last = first; last < places.length; last++) {
      const { slot, worth } = places[last]!;
      const end = tokens[places[last]!.last]!;
      const length = end.end - start.start;
      if (length > REACH && last > first) break;
      if (worth <= (worths[slot] ?? 0)) continue;
      worths[slot] = worth;
      const sum = worths.reduce((total, one) => total + one, 0);
      const together = start.sentence === end.sentence ? 0.3 : 0;
      const value = sum + together - length / 1000;
      if (value <= most) continue;
      most = value;
      best = places.slice(first, last + 1);
    }
  }
  return best;
}

/** Where a passage about these places begins and ends: at a sentence if that is near, else between words. */
function extentOf(
  body: string,
  tokens: readonly Token[],
  cluster: readonly WantedPlace[],
): [number, number] {
  const [first, last] = [cluster[0]!.first, cluster[cluster.length - 1]!.last];
  const { start, sentence } = tokens[first]!;
  let begin = first;
  while (begin > 0 && tokens[begin - 1]!.sentence === sentence) begin--;
  if (start - tokens[begin]!.start > BEFORE)
    while (tokens[begin]!.start < start - BEFORE_CUT) begin++;
  const from = blankBefore(body, tokens[begin]!.start);
  const end = Math.max(...cluster.map((place) => tokens[place.last]!.end), tokens[last]!.end);
  const to = Math.max(end, Math.min(from + LONGEST, body.length));
  if (to === body.length) return [from, to];
  const line = body.indexOf('\n', end);
  // A short line, such as a heading, shows something of what follows.
  if (line >= 0 && line <= to && line - from > LONGEST / 2) return [from, line];
  let cut = to;
  while (cut > end && !/\s/.test(body[cut]!)) cut--;
  while (cut > end && /\s/.test(body[cut - 1]!)) cut--;
  // Where a word has no end in sight, what belongs to it is left out.
  return [from, Math.max(cut, end)];
}

/** The blank or line end before a word and the signs that open it, or the body's beginning. */
function blankBefore(body: string, at: number): number {
  let from = at;
  while (from > 0 && !/\s/.test(body[from - 1]!)) from--;
  return from;
}

/** Words of a text fragment: more of them are less likely to stand elsewhere in the page. */
const FRAGMENT = 3;
const WORD = /^\p{L}+$/u;

/**
 * Up to three words in a row that begin with a place, apart by one blank each: pages write quotation
 * marks, dashes and numbers in ways of their own. One word alone where it is not `above`.
 */
function fragmentOf(
  body: string,
  tokens: readonly Token[],
  cluster: readonly WantedPlace[],
  above: ReadonlySet<string>,
): string {
  const written = (at: number): string => body.slice(tokens[at]!.start, tokens[at]!.end);
  const follows = (at: number): boolean =>
    at > 0 && at < tokens.length && body.slice(tokens[at - 1]!.end, tokens[at]!.start) === ' ';
  const isWhole = (at: number): boolean => {
    const around = body.slice(Math.max(0, tokens[at]!.start - 1), tokens[at]!.end + 1);
    return WORD.test(written(at)) && !/['’\-‐‑/]/.test(around);
  };
  for (const { first, last } of cluster) {
    let [from, to] = [first, first];
    if (!isWhole(from)) continue;
    while (
      to - from + 1 < Math.max(FRAGMENT, last - first + 1) &&
      follows(to + 1) &&
      isWhole(to + 1)
    )
      to++;
    if (to < last) continue;
    if (to === from && follows(from) && isWhole(from - 1)) from--;
    if (to > from || !above.has(tokens[from]!.term))
      return body.slice(tokens[from]!.start, tokens[to]!.end);
  }
  return '';
}
