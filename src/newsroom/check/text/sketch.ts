/** Words in a run; runs of five tell a copy from another text about the same thing. */
const RUN = 5;
/** How many hashes stand for a text. */
const SKETCH = 24;
/** Shorter texts (a card for a video, a weather line) are alike without being copies. */
const SHORTEST = 60;

const PRIME = 0x01000193;

/**
 * A sketch of a text for telling near-identical ones (Broder's bottom-k sketch of word shingles):
 * the smallest hashes of its runs of five words, rising. Two texts are about as alike as their
 * sketches. Empty for a text of fewer than 60 words.
 */
export function sketchOf(body: string): number[] {
  const words = wordHashes(body);
  if (words.length < SHORTEST) return [];
  const runs = new Uint32Array(words.length - RUN + 1);
  for (let at = 0; at < runs.length; at++) {
    let hash = 0x811c9dc5;
    for (let step = 0; step < RUN; step++) hash = Math.imul(hash ^ words[at + step]!, PRIME);
    runs[at] = mixed(hash);
  }
  const sketch: number[] = [];
  for (const hash of runs.toSorted()) {
    if (hash !== sketch.at(-1)) sketch.push(hash);
    if (sketch.length === SKETCH) break;
  }
  return sketch;
}

/** How alike two texts are by their sketches, 0 to 1. */
export function likeness(one: readonly number[], two: readonly number[]): number {
  const size = Math.min(SKETCH, new Set([...one, ...two]).size);
  let [left, right, both] = [0, 0, 0];
  for (let count = 0; count < size; count++) {
    const difference = (one[left] ?? Infinity) - (two[right] ?? Infinity);
    if (difference === 0) both += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return size === 0 ? 0 : both / size;
}

/** A hash for each word: its letters and digits, case aside. */
function wordHashes(text: string): number[] {
  const low = text.toLowerCase();
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at <= low.length; at++) {
    const code = at < low.length ? low.charCodeAt(at) : 32;
    const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0xbf;
    // General punctuation (dashes, quotation marks) lies at 0x2000.
    if (isWord && (code < 0x2000 || code > 0x206f)) hash = Math.imul(hash ^ code, PRIME) + 1;
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  return hashes;
}

/** The finishing step of MurmurHash3: spreads every bit. */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
