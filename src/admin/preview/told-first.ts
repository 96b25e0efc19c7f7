import { escapeHtml } from '../../lib/escape-html.ts';
import type { PageWords } from '../../words/words.ts';
import type { ArticleFields } from '../../schema/entries.ts';

/** What stands above the text of a story: the verdict and claim of a fact check, and the key points. */
export function toldFirst(
  { claim, points = [], label }: Partial<ArticleFields>,
  words: PageWords,
): string {
  const parts: string[] = [];
  if (claim && label !== 'advertorial')
    parts.push(
      `<section class="claim"><p><strong class="verdict verdict--${claim.verdict}">${escapeHtml(words.verdicts[claim.verdict])}</strong></p>`,
      `<p>${escapeHtml(words.claim)}: “${escapeHtml(claim.text)}”</p></section>`,
    );
  if (points.length > 0) {
    const items = points.map((point) => `<li>${escapeHtml(point)}</li>`);
    parts.push(
      `<section class="points"><h2>${escapeHtml(words.points)}</h2><ul>${items.join('')}</ul></section>`,
    );
  }
  return parts.join('');
}
