import type { Cost } from '../measure/measure-command.ts';

/** A build of `share` articles of an archive of `of`, and what it cost. */
export type Sample = Cost & { share: number; of: number };

/** What a build costs: once, for each article of the archive, and for each of its share. */
type Line = { once: number; eachOfAll: number; each: number };

/**
 * The cost `key` by articles, from a build of nearly none and two shares of one archive. No article
 * costs less than nothing, which small samples may say.
 */
function lineOf(key: 'cpu' | 'peak', small: Sample, half: Sample, whole: Sample): Line {
  const each = Math.max(0, (whole[key] - half[key]) / (whole.share - half.share));
  const once = Math.max(0, small[key] - each * small.share);
  const rest = whole[key] - once - each * whole.share;
  return { once, eachOfAll: Math.max(0, rest / whole.of), each };
}

const at = ({ once, eachOfAll, each }: Line, share: number, of: number): number =>
  once + eachOfAll * of + each * share;

/** What parts of an archive cost, by samples of nearly nothing, a share, and twice that share. */
export function partCosts(small: Sample, half: Sample, whole: Sample) {
  const cpu = lineOf('cpu', small, half, whole);
  const peak = lineOf('peak', small, half, whole);
  return {
    /** CPU seconds of one of `parts` parts of an archive of `articles`. */
    cpu: (articles: number, parts: number): number => at(cpu, articles / parts, articles),
    /** Its peak in MiB. */
    peak: (articles: number, parts: number): number => at(peak, articles / parts, articles),
    /** How many parts stay within `memory` MiB each; undefined where what they share is more. */
    partsWithin(articles: number, memory: number): number | undefined {
      const room = memory - at(peak, 0, articles);
      return room > 0 ? Math.max(1, Math.ceil((peak.each * articles) / room)) : undefined;
    },
  };
}
