/** One of several things that keys are shared among: its name, and how many keys it gets beside others. */
type Candidate = { readonly name: string; readonly weight: number };

/** A number between 0 and 1, both left out, that a text always gives: 53 bits of a fast hash (cyrb53). */
function shareOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low & 0x1fffff) * 2 ** 32 + (high >>> 0) + 0.5) / 2 ** 53;
}

/**
 * The one of `all` to which `key` falls, by weighted rendezvous hashing; undefined where there are none.
 * One of weight 2 gets twice the keys of one of weight 1. One that comes takes keys from others and moves no
 * other key; one that goes leaves its own to the others.
 */
export function chosenFor<T>(
  key: string,
  all: Iterable<T>,
  candidate: (one: T) => Candidate,
): T | undefined {
  let best: { one: T; score: number; name: string } | undefined;
  for (const one of all) {
    const { name, weight } = candidate(one);
    const score = -Math.log(shareOf(`${name}\n${key}`)) / weight;
    if (!best || score < best.score || (score === best.score && name < best.name))
      best = { one, score, name };
  }
  return best?.one;
}
