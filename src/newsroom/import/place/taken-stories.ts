import { createHash } from 'node:crypto';
import type { SourceArticle } from '../article/source-article.ts';
import { originKey } from './existing.ts';

/** The stories that an import has brought: files of one source may overlap. */
export class TakenStories {
  readonly #digests = new Map<string, string>();

  /**
   * Whether a story came before: by its name, and by its text unless its name is made of that. Programs
   * that give many stories one name lose none of them.
   */
  isAgain(article: SourceArticle): boolean {
    const key = originKey(article.from, article.id);
    const digest = article.isNamedByText === true ? '' : digestOf(article);
    const earlier = this.#digests.get(key);
    if (earlier === undefined) this.#digests.set(key, digest);
    return earlier === digest;
  }
}

function digestOf({ title, body, date = '' }: SourceArticle): string {
  const text = 'html' in body ? body.html : body.markdown;
  return createHash('sha1').update(`${title}\n${date}\n${text}`).digest('base64url');
}
