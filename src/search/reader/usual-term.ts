import type { SearchArchive } from './archive.ts';
import type { Term } from './decode-terms.ts';

/** The term of a word or, where it is another spelling, of its usual one. */
export async function usualTerm(word: string, archive: SearchArchive): Promise<Term | undefined> {
  const term = (await archive.terms(word)).get(word);
  return term?.usual ? (await archive.terms(term.usual)).get(term.usual) : term;
}
