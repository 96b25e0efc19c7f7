import { articleIn, placesIn } from '../analysis/posting.ts';
import type { Alternative } from './alternative.ts';
import { evenly } from './alternative.ts';
import type { SearchArchive } from './archive.ts';

const GLUED = /^([a-z]{2,})(\d{1,4})$/;
/** What a word and a number are worth that stand in one article, but apart. */
const APART = 0.4;

/**
 * The articles of a word and a number that were typed as one, `liga1`: those that have both in their
 * headline or in one sentence and, with less weight, those that have them apart. Empty for other words.
 */
export async function wordAndNumber(typed: string, archive: SearchArchive): Promise<Alternative[]> {
  const parts = GLUED.exec(typed)?.slice(1) ?? [];
  const [words, numbers] = await Promise.all(
    parts.map(async (term) => (await archive.terms(term)).get(term)?.postings),
  );
  if (!words || !numbers) return [];
  const others = new Map(Array.from(numbers, (posting) => [articleIn(posting), posting]));
  const close: number[] = [];
  const apart: number[] = [];
  for (const posting of words) {
    const other = others.get(articleIn(posting));
    if (other === undefined) continue;
    const isTogether = (placesIn(posting) & placesIn(other)) !== 0;
    (isTogether ? close : apart).push(Math.min(posting, other));
  }
  const [form] = parts as [string];
  return [evenly(form, Int32Array.from(close)), evenly(form, Int32Array.from(apart), APART)].filter(
    ({ postings }) => postings.length,
  );
}
