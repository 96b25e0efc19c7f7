import type { ItemsEnd, ItemSource, OnItem } from '../wxr/item-source.ts';
import type { DumpStore, StoredSite } from './dump-store.ts';
import { itemOfRow } from './item-of-row.ts';
import type { PostRow } from './item-of-row.ts';
import type { SiteFacts } from './site-facts.ts';
import type { StoredPost } from './store-row.ts';

interface Row {
  post: number;
  line: number;
  file: string;
  author: number;
  type: string;
  data: string;
}

/** Pages lie below others, rarely more than three levels deep. */
const deepestPage = 20;

/** The posts of one site of a dump, one after another in the order of their numbers. */
export class DumpSource implements ItemSource {
  readonly name: string;
  readonly site: string;
  readonly #store: DumpStore;
  readonly #number: number;
  readonly #facts: SiteFacts;

  constructor(store: DumpStore, site: StoredSite, facts: SiteFacts) {
    this.name = site.file;
    this.site = `dump ${site.number}`;
    this.#store = store;
    this.#number = site.number;
    this.#facts = facts;
  }

  async read(stop: AbortSignal | undefined, onItem: OnItem): Promise<ItemsEnd> {
    const { head } = this.#facts;
    const end: ItemsEnd = { head, items: 0, truncated: false };
    const rows = this.#store.each<Row>(
      `SELECT post, line, file, author, type, data FROM posts
       WHERE site = ? AND type <> 'guest-author' ORDER BY post`,
      this.#number,
    );
    for (const row of rows) {
      if (stop?.aborted === true) break;
      end.items += 1;
      const work = onItem(itemOfRow(this.#rowOf(row), this.#facts), head, row.file);
      if (work !== undefined) await work;
    }
    return end;
  }

  #rowOf({ post: number, line, author, type, data }: Row): PostRow {
    const post = JSON.parse(data) as StoredPost;
    // What other tables say of number 0 belongs to none of the posts that bear it.
    if (number === 0) return { post, type, line, author, terms: [], meta: [], path: [post.name] };
    const terms = this.#store.all<PostRow['terms'][number]>(
      `SELECT t.term AS id, t.slug, t.name, x.taxonomy FROM term_relationships r
       JOIN term_taxonomy x ON x.site = r.site AND x.id = r.id
       JOIN terms t ON t.site = x.site AND t.term = x.term
       WHERE r.site = ? AND r.post = ? LIMIT 500`,
      this.#number,
      number,
    );
    const meta = this.#store.all<PostRow['meta'][number]>(
      `SELECT key, value FROM postmeta WHERE site = ?1 AND post = ?2 UNION ALL
       SELECT key, value FROM icl_translations WHERE site = ?1 AND post = ?2 LIMIT 500`,
      this.#number,
      number,
    );
    const path = type === 'page' ? this.#path(post) : [];
    return { post, type, line, author, terms, meta, path };
  }

  #path({ name, parent }: StoredPost): string[] {
    const names = [name];
    let above = Number(parent) || 0;
    while (above > 0 && names.length < deepestPage) {
      const [row] = this.#store.all<{ name: string; parent: string }>(
        `SELECT json_extract(data, '$.name') AS name, json_extract(data, '$.parent') AS parent
         FROM posts WHERE site = ? AND post = ? LIMIT 1`,
        this.#number,
        above,
      );
      names.unshift(row?.name ?? '');
      above = Number(row?.parent) || 0;
    }
    return names;
  }
}
