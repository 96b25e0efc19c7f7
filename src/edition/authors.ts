import type { AuthorEntry } from '../schema/entries.ts';
import { authorPath } from '../site/addresses.ts';

/** Somebody who signs articles; one that no file in `authors/` describes has no page. */
export type Author = {
  id: string;
  name: string;
  kind: 'person' | 'desk';
  /** The file of the portrait, below the content folder, in composed form (NFC). */
  photo: string | undefined;
  bio: string | undefined;
  email: string | undefined;
  links: string[];
  hasPage: boolean;
  path: string;
};

/** The described authors, and a way to find one by the id an article gives. */
export type AuthorBook = { all: Author[]; find(id: string): Author };

/** Gathers the authors; an id that nobody describes becomes a plain name. */
export function authorBook(described: readonly AuthorEntry[]): AuthorBook {
  const all = described.map((entry): Author => ({
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    photo: entry.photo,
    bio: entry.bio,
    email: entry.email,
    links: entry.links,
    hasPage: true,
    path: authorPath(entry.id),
  }));
  const byId = new Map(all.map((author) => [author.id, author]));
  return {
    all,
    find(id) {
      let author = byId.get(id);
      if (!author) {
        author = {
          id,
          name: id,
          kind: 'person',
          photo: undefined,
          bio: undefined,
          email: undefined,
          links: [],
          hasPage: false,
          path: authorPath(id),
        };
        byId.set(id, author);
      }
      return author;
    },
  };
}
