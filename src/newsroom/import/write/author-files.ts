import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../words/words-in.ts';
import { wordsIn } from '../../../words/words-in.ts';
import type { ImportDictionary } from '../../../words/words.ts';
import { slugOf } from '../../../lib/slug.ts';
import { authorSchema } from '../../../schema/schemas.ts';
import { detached } from '../article/detached.ts';
import type { SourceAuthor } from '../article/source-article.ts';
import { yamlText } from './front-matter-text.ts';

/** The people of an import: their ids in front matter and the files that are still to be made. */
export class AuthorFiles {
  /** Texts of new files by name, relative to the content folder. */
  readonly newFiles = new Map<string, string>();
  readonly #content: string;
  readonly #roles: ImportDictionary['written']['roles'];
  readonly #ids = new Map<string, string>();

  constructor(content: string, language: Language) {
    this.#content = content;
    this.#roles = wordsIn(language).importing.written.roles;
  }

  /** An article's authors as its front matter names them. People without a file get one. */
  idsOf(authors: readonly SourceAuthor[]): (string | { id: string; role: string })[] {
    return authors.map((author) => {
      const id = this.#idOf(author.name);
      return author.role === undefined ? id : { id, role: this.#roles[author.role] };
    });
  }

  /** The same for an article that may never be published: nobody gets a file for it. */
  namesOf(authors: readonly SourceAuthor[]): string[] {
    return authors.map(({ name }) => {
      const id = this.#ids.get(name) ?? slugOf(name);
      return existsSync(join(this.#content, `authors/${id}.yaml`)) ? id : name;
    });
  }

  #idOf(name: string): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = slugOf(name);
    // A name that no address can be made of is shown as plain text.
    if (id === '') return name;
    this.#ids.set(detached(name), id);
    const file = `authors/${id}.yaml`;
    if (!this.newFiles.has(file) && !existsSync(join(this.#content, file))) {
      const desk = /^(tim|redaksi|desk|newsroom)\b/i.test(name);
      this.newFiles.set(file, yamlText({ name, kind: desk ? 'desk' : undefined }, authorSchema));
    }
    return id;
  }
}
