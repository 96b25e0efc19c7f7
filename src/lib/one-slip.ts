import { editDistance } from './nearest.ts';

const BASE = 0x01000193;

/** Numbers for a word and for what is left of it without one of its letters, each in one step. */
function traces(word: string): number[] {
  const length = word.length;
  const before = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) {
    before[at + 1] = Math.imul(before[at]!, BASE) + word.charCodeAt(at);
  }
  const numbers = [before[length]!];
  let [after, power] = [0, 1];
  for (let at = length - 1; at >= 0; at--) {
    numbers.push((Math.imul(before[at]!, power) + after) | 0);
    after = (Math.imul(word.charCodeAt(at), power) + after) | 0;
    power = Math.imul(power, BASE);
  }
  return numbers;
}

/**
 * Finds among `words` the first that is one slip from a given one, a letter too many, too few, another
 * or changed places, or the same; its number from 0. Words that are one slip apart have a trace in
 * common (the deletion neighbourhood of SymSpell), so that few are compared, however many there are.
 */
export function oneSlipFinder(words: readonly string[]): (word: string) => number | undefined {
  /** The latest entry of each trace; an entry is a word and the entry before it with its trace. */
  const latest = new Map<number, number>();
  const entries: { word: number; before: number | undefined }[] = [];
  words.forEach((word, number) => {
    for (const trace of traces(word)) {
      const before = latest.get(trace);
      if (before !== undefined && entries[before]!.word === number) continue;
      latest.set(trace, entries.push({ word: number, before }) - 1);
    }
  });
  return (query) => {
    let first: number | undefined;
    const looked = new Set<number>();
    for (const trace of traces(query)) {
      for (let at = latest.get(trace); at !== undefined; at = entries[at]!.before) {
        const { word } = entries[at]!;
        if (looked.has(word)) continue;
        looked.add(word);
        const isFirst = first === undefined || word < first;
        if (isFirst && editDistance(words[word]!, query, 1) <= 1) first = word;
      }
    }
    return first;
  };
}
