import { settleEmphasis } from './emphasis.ts';
import { escapeLineStart } from './escape.ts';
import { lineBreak, paragraphBreak } from './sentinels.ts';

const breaks = new RegExp(`${paragraphBreak}|${lineBreak}\\s*${lineBreak}`);

/** Inline Markdown with marks as finished paragraphs: two line breaks in a row end one. */
export function paragraphsOf(inline: string): string[] {
  if (inline.trim() === '') return [];
  return inline
    .split(breaks)
    .map((paragraph) =>
      settleEmphasis(paragraph)
        .split(lineBreak)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => escapeLineStart(line))
        .join('\\\n'),
    )
    .filter((paragraph) => paragraph !== '');
}

/** Inline Markdown with marks on one line, as headings and table cells need it. */
export function lineOf(inline: string): string {
  return settleEmphasis(inline.replace(/[\s\u2028\u2029]+/g, ' ').trim());
}
