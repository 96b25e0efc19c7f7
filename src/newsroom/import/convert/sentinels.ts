/**
 * Marks that stand inside inline Markdown until its neighbours are known. All are taken out of the
 * source text first, so they never come from an article.
 */
export const paragraphBreak = '\u2029';
export const lineBreak = '\u2028';

/** Opening and closing mark of each kind of emphasis, with its Markdown. */
export const emphasisMarks = {
  strong: { open: '\uE000', close: '\uE001', markdown: '**' },
  em: { open: '\uE002', close: '\uE003', markdown: '*' },
  del: { open: '\uE004', close: '\uE005', markdown: '~~' },
} as const;

export type Emphasis = keyof typeof emphasisMarks;

/** Text without the characters that are used as marks. */
export function withoutMarks(text: string): string {
  return /[\u2028\u2029\uE000-\uE005]/.test(text)
    ? text.replace(/[\u2028\u2029]/g, '\n').replace(/[\uE000-\uE005]/g, '')
    : text;
}
