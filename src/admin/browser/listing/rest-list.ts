import type { AskedFolder } from './asked-folder.ts';
import { Unanswered } from './unanswered.ts';
import type { TreeEntry } from './walk-trees.ts';
import { walkTrees } from './walk-trees.ts';

/** How GitHub and Gitea are asked for all files of a commit. */
const WHOLE = /^(.*\/git\/trees\/)(\w+)\?recursive=1(?:&page=(\d+))?$/;

interface TreeAnswer {
  readonly tree: readonly TreeEntry[] | null;
  /** Gitea has more on a next page. */
  readonly truncated?: boolean;
}

/** Lists by REST of one desk. */
export class RestLists {
  readonly #fetch: typeof fetch;
  /** What stood in a tree: a tree of this name never has anything else. */
  readonly #known = new Map<string, readonly TreeEntry[]>();

  constructor(fetch: typeof globalThis.fetch) {
    this.#fetch = fetch;
  }

  /** The commit whose files a request wants all of, and the address of trees; undefined for another. */
  static wants(address: string): { trees: string; commit: string } | undefined {
    const [, trees, commit, page = '1'] = WHOLE.exec(address) ?? [];
    return trees && commit && page === '1' ? { trees, commit } : undefined;
  }

  /** The answer to such a request, with the files of `folders` alone. */
  async answer(
    { trees, commit }: { trees: string; commit: string },
    init: RequestInit | undefined,
    folders: readonly AskedFolder[],
  ): Promise<Response> {
    const tree = await walkTrees(commit, folders, async (sha, isDeep) => {
      const name = `${sha}${isDeep ? ' deep' : ''}`;
      const known = this.#known.get(name) ?? (await this.#ask(trees + sha, isDeep, init));
      this.#known.set(name, known);
      return known;
    });
    return Response.json({ tree, truncated: false });
  }

  async #ask(
    address: string,
    isDeep: boolean,
    init: RequestInit | undefined,
  ): Promise<readonly TreeEntry[]> {
    const all = new Map<string, TreeEntry>();
    for (let page = 1; ; page++) {
      const query = `${isDeep ? 'recursive=1&' : ''}page=${page}`;
      const answer = await this.#fetch(`${address}?${query}`, init);
      if (!answer.ok) throw new Unanswered(answer);
      const { tree, truncated } = (await answer.json()) as TreeAnswer;
      const before = all.size;
      for (const one of tree ?? []) all.set(one.path, one);
      // GitHub has no pages: it gives the same again of what is too large for it.
      if (truncated !== true || all.size === before) return [...all.values()];
    }
  }
}
