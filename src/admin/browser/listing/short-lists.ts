import type { AskedFolder } from './asked-folder.ts';
import { gitlabList, gitlabWants } from './gitlab-list.ts';
import { textsByPath, textsWanted } from './gitlab-texts.ts';
import { RestLists } from './rest-list.ts';
import { Unanswered } from './unanswered.ts';

type Fetch = typeof globalThis.fetch;

/**
 * `fetch` for a desk that wants the files of `folders` and no others. The package asks for a list of all
 * files of the repository, which for years of stories is megabytes or hundreds of requests, and more
 * than GitHub gives; it is answered from what the host says of those folders.
 */
export function withShortLists(fetch: Fetch, folders: readonly AskedFolder[]): Fetch {
  const lists = new RestLists(fetch);
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    try {
      const tree = RestLists.wants(address);
      if (tree !== undefined) return await lists.answer(tree, init, folders);
      const branch = gitlabWants(address, init);
      if (branch !== undefined) return await gitlabList(fetch, { address, init }, branch, folders);
      const texts = textsWanted(init);
      if (texts !== undefined) return await textsByPath(fetch, { address, init }, texts);
    } catch (error) {
      if (error instanceof Unanswered) return error.answer;
      throw error;
    }
    return fetch(input, init);
  };
}
