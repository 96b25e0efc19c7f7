import { minePairs } from '../analysis/abbreviations.ts';
import { joinedForms } from '../analysis/joined.ts';
import { englishStopWords } from '../analysis/stop-words.ts';
import { tokenise } from '../analysis/tokenise.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * The words of an article, ready to be counted: one text a field, its sentences apart by `\n`, its
 * terms by spaces. A term with a `+` before it is the meaning of the terms around it (a date, a sum,
 * a joined word) and stands outside the order of words. `pairs` are the abbreviations explained in
 * the text, as `abbreviation\tthe words` each. Plain JSON, so that it can be kept between builds.
 */
export type ArticleAnalysis = { title: string; lead: string; body: string; pairs: string[] };

/** Analyses one article; of all steps of indexing the dearest, and a function of the article alone. */
export function analyseArticle(document: SearchDocument): ArticleAnalysis {
  const labels = [...document.topics, ...document.authors].map((item) => item.name);
  const lead = [document.standfirst, ...labels].join('\n');
  const left = document.lang.startsWith('en') ? englishStopWords : NONE;
  return {
    title: termText(document.title, left),
    lead: termText(lead, left),
    body: termText(document.body, left),
    pairs: [...minePairs(document.title), ...minePairs(document.body)],
  };
}

const NONE: ReadonlySet<string> = new Set();

function termText(text: string, leftOut: ReadonlySet<string>): string {
  const { tokens, compounds } = tokenise(text);
  const extra = new Map<number, string[]>();
  for (const { terms, last } of compounds) extra.set(last, [...(extra.get(last) ?? []), ...terms]);
  let out = '';
  let sentence = 0;
  for (const [at, token] of tokens.entries()) {
    if (leftOut.has(token.term)) continue;
    if (out) out += token.sentence === sentence ? ' ' : '\n';
    sentence = token.sentence;
    const { term } = token;
    out += term;
    for (const meaning of extra.get(at) ?? []) if (meaning !== term) out += ` +${meaning}`;
    for (const joined of joinedForms(term, tokens[at + 1]?.term ?? '')) out += ` +${joined}`;
  }
  return out;
}
