import { repairMojibake } from '../encoding/repair-mojibake.ts';
import type { SourceArticle } from './source-article.ts';

/** Repairs texts that were encoded twice, as in databases that were moved carelessly. In place. */
export function mendEncoding(article: SourceArticle): void {
  let count = 0;
  const mend = (text: string): string => {
    const { text: mended, repaired } = repairMojibake(text);
    count += repaired;
    return mended;
  };
  article.title = mend(article.title);
  if (article.standfirst !== undefined) article.standfirst = mend(article.standfirst);
  if ('html' in article.body) article.body.html = mend(article.body.html);
  if (article.image !== undefined) {
    const { image } = article;
    if (image.alt !== undefined) image.alt = mend(image.alt);
    if (image.caption !== undefined) image.caption = mend(image.caption);
  }
  article.authors = article.authors.map((one) => ({ ...one, name: mend(one.name) }));
  article.sections = article.sections.map((one) => ({ ...one, name: mend(one.name) }));
  article.topics = article.topics.map((one) => mend(one));
  if (count > 0)
    article.notes.push({ rule: 'encoding-repaired', values: { file: article.file, count } });
}
