import type { PageDocument } from './page-document.ts';
import type { SavedKind } from './saved-kind.ts';

/** Classes that WordPress, WooCommerce and Blogger give to the body of a page; the first that fits counts. */
const classes: readonly (readonly [SavedKind, RegExp])[] = [
  ['attachment', /(?:^|\s)(?:attachment|attachmentid-\d+)(?:\s|$)/],
  ['missing', /(?:^|\s)error404(?:\s|$)/],
  [
    'form',
    /(?:^|\s)(?:woocommerce-(?:cart|checkout|account)|login-action-\w+|wp-signup|wp-activate)(?:\s|$)/,
  ],
  ['story', /(?:^|\s)(?:single|single-post|postid-\d+|item-view)(?:\s|$)/],
  [
    'list',
    /(?:^|\s)(?:home|blog|archive|category|tag|author|date|search|search-results|search-no-results|homepage-view|search-view|label-view|archive-view|multiple-view)(?:\s|$)/,
  ],
];

/** Words that stand above what was searched for; "Hasil pencarian korban" is a headline. */
const searched =
  /^\s*(?:hasil (?:pencarian|penelusuran)\s*(?:untuk\b|:|["“])|search results (?:for\b|:)|anda mencari\b|you searched for\b)/i;

/** What a page is by the marks of the program that made it; `undefined` where it has none. */
export function markedKind(document: PageDocument): SavedKind | undefined {
  const own = document.body?.getAttribute('class') ?? '';
  const known = classes.find(([, form]) => form.test(own))?.[0];
  if (known !== undefined) return known;
  const heads = [document.querySelector('title'), document.querySelector('h1')];
  return heads.some((head) => searched.test(head?.textContent ?? '')) ? 'list' : undefined;
}
