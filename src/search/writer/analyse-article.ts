import { minePairs } from '../analysis/abbreviations.ts';
import { joinedForms } from '../analysis/joined.ts';
import { englishStopWords } from '../analysis/stop-words.ts';
import { tokenise } from '../analysis/tokenise.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * The words of an article, ready to be counted. `terms` are its different terms, apart by spaces; a
 * `+` before one says that it is the meaning of the terms around it (a date, a sum, a joined word)
 * and stands outside the order of words. `order` is headline, lead and body as one character a
 * term, its place in `terms` above FIRST. `pairs` are the abbreviations explained in the text, as
 * `abbreviation\tthe words` each. Plain JSON, so that it can be kept between builds.
 */
export type ArticleAnalysis = { terms: string; order: string; pairs: string[] };

/** In `order`: the end of a sentence, the end of a field, and the character of the first term. */
export const SENTENCE_END = '.';
export const FIELD_END = '/';
export const FIRST = 0x100;

/** Characters of the body that say what a story is about: a usual first paragraph. */
const LEAD = 200;
const NONE: ReadonlySet<string> = new Set();

/** Analyses one article; of all steps of indexing the dearest, and a function of the article alone. */
export function analyseArticle(document: SearchDocument): ArticleAnalysis {
  const { title, body, dateline } = document;
  const labels = [...document.topics, ...document.authors].map((item) => item.name);
  const leftOut = document.lang.startsWith('en') ? englishStopWords : NONE;
  const places = new Map<string, number>();
  const order = [title, [leadOf(document), ...labels, dateline].join('\n'), body].map(
    (text) => termOrder(text, leftOut, places) + FIELD_END,
  );
  return {
    terms: [...places.keys()].join(' '),
    order: order.join(''),
    pairs: [...minePairs(title), ...minePairs(body)],
  };
}

/** What counts as an article's lead: its standfirst or, where that is its beginning only, more of it. */
function leadOf({ standfirst, standfirstDerived, body }: SearchDocument): string {
  return standfirstDerived ? body.slice(0, LEAD).replace(/\S*$/, '') : standfirst;
}

function termOrder(text: string, leftOut: ReadonlySet<string>, places: Map<string, number>) {
  const { tokens, compounds } = tokenise(text);
  const meanings = new Map<number, string[]>();
  for (const { terms, last } of compounds)
    meanings.set(last, [...(meanings.get(last) ?? []), ...terms]);
  let out = '';
  const add = (term: string) => {
    const place = places.get(term) ?? places.size;
    places.set(term, place);
    // Beyond the last character before the surrogates an article says nothing new.
    if (place < 0xd000) out += String.fromCharCode(FIRST + place);
  };
  let sentence = 0;
  for (const [at, { term, sentence: own }] of tokens.entries()) {
    if (leftOut.has(term)) continue;
    if (own !== sentence) out += SENTENCE_END;
    sentence = own;
    add(term);
    for (const meaning of meanings.get(at) ?? []) if (meaning !== term) add(`+${meaning}`);
    for (const joined of joinedForms(term, tokens[at + 1]?.term ?? '')) add(`+${joined}`);
  }
  return out;
}
