import { offerCopy } from './copy-link.ts';
import { offerListening } from './listen-button.ts';
import { keepReadingPlace } from './reading-place.ts';
import { offerShare } from './share.ts';
import { startEach } from './start-each.ts';

/**
 * Starts what an article does for its reader: listening, sharing and the reading place, `saving` and
 * `others` of other rooms. Where saving or listening fails, a line beneath the tools says so.
 */
export function startArticleTools(saving: () => void, ...others: (() => void)[]): void {
  const tools = document.querySelector<HTMLElement>('[data-story-tools]');
  if (startEach(saving, offerListening) && tools) tools.dataset['ready'] = '';
  startEach(offerCopy, offerShare, keepReadingPlace, ...others);
}
