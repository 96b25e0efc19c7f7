import type { ArticleEntry } from '../../schema/entries.ts';

/** Old addresses that were never those of a page in a feed: a number, a page for phones, a feed. */
const OTHER_FORM = /\?|\/(?:amp|feed)\/$/;

/**
 * The path that readers' apps know an article by, which it keeps when it is renamed: the first of its
 * old addresses, else its own. Were it the new one, apps would show the article once more.
 */
export const knownPath = ({ aliases, path }: Pick<ArticleEntry, 'aliases' | 'path'>): string =>
  aliases.find((alias) => !OTHER_FORM.test(alias)) ?? path;
