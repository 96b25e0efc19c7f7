import { detectInMarkdown } from './detect-in-markdown.ts';
import type { SpamArticle, SpamOptions } from './spam-input.ts';

/** Whether a whole article is a gambling doorway (spun text for search engines), to be kept aside. */
export function isDoorway(
  article: SpamArticle,
  options: SpamOptions = { ownHosts: [], allow: [] },
): boolean {
  return detectInMarkdown(article, options).some((hit) =>
    hit.reasons.some((reason) => reason.code === 'doorway'),
  );
}
