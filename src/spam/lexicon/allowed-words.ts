import { foldText } from '../fold/fold-text.ts';
import { tokens } from '../fold/tokens.ts';
import type { SpamOptions } from '../spam-input.ts';

/** The words and phrases of `spam.allow`, folded; entries with a dot are hosts and left out. */
export function allowedWords(options: SpamOptions): Set<string> {
  const words = options.allow.filter((entry) => !entry.includes('.'));
  return new Set(words.map(foldPhrase));
}

/** A phrase as the lexicon writes it: folded words with one space between. */
export function foldPhrase(phrase: string): string {
  return tokens(foldText(phrase))
    .map((token) => token.word)
    .join(' ');
}
