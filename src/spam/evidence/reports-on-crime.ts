import { foldText } from '../fold/fold-text.ts';
import { tokens } from '../fold/tokens.ts';
import { reportingIn } from '../lexicon/word-set.ts';

const TOPIC = /\b(?:judi|togel|judol|perjudian|kasino|casino|gambling|taruhan|sabung ayam)\b/i;
const REPORTING_WORDS = 4;

/**
 * Whether an article itself reports on gambling: it names it in a paragraph of running text and uses
 * four or more different words of reporting.
 */
export function reportsOnGambling(title: string, body: string): boolean {
  const prose = body.split('\n').filter((line) => line.length > 80);
  if (!TOPIC.test(title) && !prose.some((line) => TOPIC.test(line))) return false;
  const words = tokens(foldText(`${title}\n${prose.join('\n')}`)).map((token) => token.word);
  return reportingIn(words).size >= REPORTING_WORDS;
}
