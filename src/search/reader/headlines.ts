import type { Row } from './archive.ts';
import { loadFuse } from './load-later.ts';
import { toHit } from './hit.ts';
import type { Hit } from './hit.ts';
import type { IndexFiles } from './index-files.ts';
import { readJson } from './read-json.ts';

type Stored = { rows: Row[]; index: { keys: string[]; records: { v: string }[] } };

/** Shorter beginnings with a slip begin too many words. */
const LONG = 6;

/** Letters and digits only, small. */
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Whether a word begins as typed but for one slip, which is not its last letter: that is still to come. */
function almostBegins(word: string, typed: string): boolean {
  if (typed.length < LONG || word[0] !== typed[0]) return word.startsWith(typed);
  let same = 1;
  while (same < typed.length && word[same] === typed[same]) same++;
  const [rest, meant] = [typed.slice(same), word.slice(same)];
  if (rest.length < 2) return rest === '';
  const isSwapped = rest[0] === meant[1] && rest[1] === meant[0];
  return (
    meant.startsWith(rest.slice(1)) ||
    meant.slice(1).startsWith(rest) ||
    meant.slice(1).startsWith(rest.slice(1)) ||
    (isSwapped && meant.slice(2).startsWith(rest.slice(2)))
  );
}

/**
 * The newest headlines, read once. Shown are those where each word of the query begins one of theirs;
 * where there is none, those where it almost does. On a slow line a wrong one is worse than none.
 */
export async function openHeadlines({ manifest, load }: IndexFiles, base: string) {
  const Fuse = await loadFuse();
  const { fuse, rows } = await load(manifest.headlines, (bytes) => {
    const stored = readJson<Stored>(bytes);
    const titles = stored.index.records.map(({ v }) => v);
    const index = Fuse.parseIndex<string>(stored.index as never);
    const options = { threshold: 0.3, ignoreLocation: true, includeMatches: true };
    return {
      fuse: new Fuse(titles, { ...options, minMatchCharLength: 2 }, index),
      rows: stored.rows,
    };
  });
  return (query: string, limit: number): Hit[] => {
    const typed = query.trim().slice(0, 32);
    const wanted = wordsOf(typed).filter(Boolean);
    const candidates = fuse.search(typed);
    const likely = (begins: (word: string, beginning: string) => boolean) =>
      candidates.filter(({ item }) => {
        const words = wordsOf(item);
        return wanted.every((one) => words.some((word) => begins(word, one)));
      });
    const exact = likely((word, one) => word.startsWith(one));
    const shown = exact.length ? exact : likely(almostBegins);
    return shown.slice(0, limit).map(({ item, refIndex, matches }) => {
      const row: Row = [...rows[refIndex]!];
      row[1] = item;
      const hit = toHit(row, manifest.articles - 1 - refIndex, base, new Set());
      for (const [from, to] of matches?.[0]?.indices ?? []) hit.marks.title.push([from, to + 1]);
      return hit;
    });
  };
}
