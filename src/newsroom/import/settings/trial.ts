import { plainText } from '../html/parse-html.ts';
import type { SourceArticle } from '../article/source-article.ts';

/** The part of a source on which an import is tried. */
export interface Trial {
  /** How many articles, or words that stand in headline, address, category or topic. */
  only?: string;
  /** ISO time from which on; what has no time is not in it. */
  since?: string;
}

/** How many articles are asked for; `undefined` where that is not what is asked. */
export function mostAsked(only: string | undefined): number | undefined {
  return /^\d+$/.test(only ?? '') ? Number(only) : undefined;
}

/** Tells article by article which of them are in a trial; all are where none is asked for. */
export function trialOf({ only, since }: Trial): (article: SourceArticle) => boolean {
  const most = mostAsked(only) ?? Infinity;
  const words = only !== undefined && most === Infinity ? only.toLowerCase() : '';
  let taken = 0;
  return (article) => {
    const { date = '', title, url = '', sections, topics } = article;
    if (since !== undefined && date < since) return false;
    const names = sections.flatMap(({ slug, name }) => [slug, name]);
    const texts = [plainText(title), url, ...names, ...topics];
    if (words !== '' && !texts.some((text) => text.toLowerCase().includes(words))) return false;
    taken += 1;
    return taken <= most;
  };
}
