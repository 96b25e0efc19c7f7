import { curlQuotes } from './curl-quotes.ts';
import { setDashes } from './dashes.ts';
import { bindWords } from './no-break.ts';
import { quoteMarks } from './quote-marks.ts';

/**
 * A headline or any other plain text (no Markdown) with the quotation marks of its language, dashes
 * and unbroken amounts. Text in, text out: the caller escapes it for HTML.
 */
export function typeset(text: string, lang: string): string {
  let result = '';
  let done = 0;
  for (const { at, length, mark } of curlQuotes(text, quoteMarks(lang))) {
    result += text.slice(done, at) + mark;
    done = at + length;
  }
  return bindWords(setDashes(result + text.slice(done)));
}
