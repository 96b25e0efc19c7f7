import { FIELD, SENTENCE } from './token-store.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of the menu with the word that follows each in a text: `olahraga` → `olahraga nasional`. */
export type Neighbours = Record<string, string>;

/** The body of an article among its fields: headline and lead come before it. */
const BODY = 2;
const WORD = /^\p{L}{2,}$/u;

/**
 * Finds the first place in a body where a menu's word (`named`, by number) is followed by another word
 * of its sentence. By the two, a browser finds the place in the text and not the menu.
 */
export function neighboursOf(
  tokens: Int32Array,
  named: ReadonlySet<number>,
  { terms }: Vocabulary,
): Neighbours | undefined {
  const neighbours = new Map<string, string>();
  let field = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token === FIELD) field++;
    if (field !== BODY || token < 0 || !named.has(token)) continue;
    let next = at + 1;
    // What several words mean together stands between them.
    while (tokens[next]! < FIELD) next++;
    const follower = tokens[next] === SENTENCE ? undefined : terms[tokens[next]!];
    const word = terms[token]!;
    if (!follower || !WORD.test(follower) || neighbours.has(word)) continue;
    neighbours.set(word, `${word} ${follower}`);
  }
  return neighbours.size > 0 ? Object.fromEntries(neighbours) : undefined;
}
