import { timeAttribute } from '../../../lib/time/machine.ts';
import { pageSchema } from '../../../schema/schemas.ts';
import type { PreparedArticle } from '../prepare/prepared-article.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { Place } from '../place/place-article.ts';
import { withDigest } from './file-digest.ts';
import { articleText } from './front-matter-text.ts';

/** The text of a page's file. */
export function pageText(
  article: SourceArticle,
  prepared: PreparedArticle,
  { aliases }: Pick<Place, 'aliases'>,
  zone: string,
): string {
  const fields = {
    title: prepared.title,
    description: prepared.standfirst,
    date: article.date && timeAttribute(article.date, zone),
    updated: article.updated && timeAttribute(article.updated, zone),
    menu: 'none',
    draft: article.draft,
    aliases,
    import: { from: article.from, id: article.id, digest: '' },
  };
  return withDigest(articleText(fields, prepared.body, pageSchema(zone)));
}
