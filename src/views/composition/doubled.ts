import type { Article } from '../../edition/edition.ts';
import type { Site } from '../../site/site.ts';

/** Whether an article also stands here in the language of the site, so that a front shows that one. */
export function isDoubled({ edition, settings }: Site, article: Article): boolean {
  const { language } = settings;
  return (
    article.lang !== language &&
    edition.translations(article).some((other) => other.lang === language)
  );
}
