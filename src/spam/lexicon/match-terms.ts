import { plainDigits } from '../fold/plain-digits.ts';
import type { FoldedToken } from '../fold/tokens.ts';
import { brandShape } from './brand-shape.ts';
import { type SpamTerm, type TermRole, termsFrom } from './lexicon.ts';

/** A term or a brand found in a row of tokens, `from` to `to` (exclusive) as token numbers. */
export type TermMatch = {
  role: TermRole | 'brand';
  /** The folded term as the lexicon has it, or the brand's word. */
  term: string;
  /** For brands how sure the shape is, else 3. */
  sure: 1 | 2 | 3;
  from: number;
  to: number;
  /** Written so that a plain search misses it: styled letters, spaced letters, digits for letters. */
  disguised: boolean;
};

/**
 * Finds the lexicon's terms, longest first and without overlap, and words shaped like brands.
 * @param allowed folded words and phrases that the site uses honestly
 */
export function matchTerms(
  tokens: readonly FoldedToken[],
  allowed: ReadonlySet<string>,
): TermMatch[] {
  const matches: TermMatch[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = matchAt(tokens, at);
    at = match?.to ?? at + 1;
    if (match !== undefined && !allowed.has(match.term)) matches.push(match);
  }
  return matches;
}

function matchAt(tokens: readonly FoldedToken[], at: number): TermMatch | undefined {
  const token = tokens[at]!;
  const term = termAt(tokens, at, token.word);
  if (term !== undefined) return termMatch(tokens, at, term, false);
  for (const word of [token.word, ...plainDigits(token.word)]) {
    const leet = word !== token.word;
    const leetTerm = leet ? termAt(tokens, at, word) : undefined;
    if (leetTerm !== undefined) return termMatch(tokens, at, leetTerm, true);
    const sure = brandShape(word);
    if (sure !== 0) return brand(word, sure, at, at + 1, token.disguised || leet);
  }
  // A styled name with a number is meant to get past a filter.
  const numbered = token.disguised && /^[a-z]{3,}\d{2,4}$/.test(token.word);
  return numbered ? brand(token.word, 1, at, at + 1, true) : splitBrand(tokens, at);
}

/** `𝑲𝒀𝑻 4️⃣𝑫`: a disguised word whose number stands apart. */
function splitBrand(tokens: readonly FoldedToken[], at: number): TermMatch | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || !token.disguised || !/^(?:4d|\d{2,3})$/.test(next.word))
    return undefined;
  const word = token.word + next.word;
  const sure = brandShape(word);
  return sure === 0 ? undefined : brand(word, sure, at, at + 2, true);
}

function brand(
  term: string,
  sure: 1 | 2 | 3,
  from: number,
  to: number,
  disguised: boolean,
): TermMatch {
  return { role: 'brand', term, sure, from, to, disguised };
}

function termAt(tokens: readonly FoldedToken[], at: number, first: string): SpamTerm | undefined {
  return termsFrom(first).find((term) =>
    term.words.every((word, step) => step === 0 || tokens[at + step]?.word === word),
  );
}

function termMatch(
  tokens: readonly FoldedToken[],
  at: number,
  term: SpamTerm,
  leet: boolean,
): TermMatch {
  const to = at + term.words.length;
  const disguised = leet || tokens.slice(at, to).some((token) => token.disguised);
  return { role: term.role, term: term.term, sure: 3, from: at, to, disguised };
}
