/**
 * Where everything of the site is. A path begins with `/` and knows no base; `lib/url.ts` makes links
 * of it. A kind of page stands with its path in `addresses/page-kinds.ts`; which files there are in an
 * edition is told by `addresses/file-kinds.ts`. The rooms below the site ask it too, so it imports
 * nothing of them.
 */
export * from './addresses/file-paths.ts';
export { olderPath } from './addresses/older-pages.ts';
export * from './addresses/page-kinds.ts';
