import type { JsonObject } from '../json/json-values.ts';
import { textIn } from '../json/json-values.ts';

/** A word of a post, and where it stands among the others. */
interface Placed {
  id: string;
  order: number;
}

/** A tag as Ghost has it. */
export interface GhostTag {
  name: string;
  slug: string;
}

/** The tables of one database beside its posts, as far as posts need them. */
export class GhostTables {
  /** Whether the whole site was behind a password. */
  isPrivate = false;
  /** How old versions made the addresses of posts; empty where that is not set. */
  permalinks = '';
  zone = 'UTC';
  readonly #tags = new Map<string, GhostTag>();
  /** Names that readers see; addresses and log-ins are not kept. */
  readonly #people = new Map<string, string>();
  readonly #postMeta = new Map<string, JsonObject>();
  readonly #tagsOf = new Map<string, Placed[]>();
  readonly #authorsOf = new Map<string, Placed[]>();

  /** Keeps a row; answers whether its table goes with the posts. */
  add(table: string, row: JsonObject): boolean {
    switch (table) {
      case 'tags':
        this.#tags.set(textIn(row, 'id'), { name: textIn(row, 'name'), slug: textIn(row, 'slug') });
        return true;
      case 'posts_tags':
        place(this.#tagsOf, textIn(row, 'post_id'), textIn(row, 'tag_id'), row);
        return true;
      case 'posts_authors':
        place(this.#authorsOf, textIn(row, 'post_id'), textIn(row, 'author_id'), row);
        return true;
      case 'posts_meta':
        this.#postMeta.set(textIn(row, 'post_id'), metaOf(row));
        return true;
      case 'settings':
        this.#addSetting(textIn(row, 'key'), row);
        return false;
      case 'users':
      case 'authors':
        this.#people.set(textIn(row, 'id'), textIn(row, 'name'));
        return false;
      default:
        return false;
    }
  }

  #addSetting(key: string, row: JsonObject): void {
    if (key === 'is_private') this.isPrivate = isTrue(row['value']);
    if (key === 'permalinks') this.permalinks = textIn(row, 'value').trim();
    if (/^(?:active_?)?timezone$/i.test(key)) this.zone = textIn(row, 'value').trim();
  }

  metaOf(post: string): JsonObject {
    return this.#postMeta.get(post) ?? {};
  }

  /** The tags of a post, the primary one first. */
  tagsOf(post: string): GhostTag[] {
    return inOrder(this.#tagsOf.get(post)).flatMap(({ id }) => this.#tags.get(id) ?? []);
  }

  /** The names of those who wrote a post; where nothing lists them, of the one that it names itself. */
  authorsOf(post: string, itself: string): string[] {
    const listed = inOrder(this.#authorsOf.get(post)).flatMap(
      ({ id }) => this.#people.get(id) ?? [],
    );
    return listed.length > 0 ? listed : [this.#people.get(itself) ?? ''];
  }
}

const isTrue = (value: unknown): boolean => value === true || value === 1 || value === 'true';

/** All columns of `posts_meta` that are read: what search engines and social networks show is not. */
function metaOf(row: JsonObject): JsonObject {
  const names = ['feature_image_alt', 'feature_image_caption', 'meta_description', 'email_only'];
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(row, name) ? [[name, row[name]]] : [])),
  );
}

function place(into: Map<string, Placed[]>, post: string, id: string, row: JsonObject): void {
  const placed = { id, order: Number(textIn(row, 'sort_order')) || 0 };
  const list = into.get(post);
  if (list === undefined) into.set(post, [placed]);
  else list.push(placed);
}

const inOrder = (list: readonly Placed[] = []): Placed[] =>
  list.toSorted((a, b) => a.order - b.order);
