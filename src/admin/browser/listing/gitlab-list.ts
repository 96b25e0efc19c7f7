import type { AskedFolder } from './asked-folder.ts';
import { Unanswered } from './unanswered.ts';

const QUERY =
  `query($fullPath: ID!, $branch: String!, $path: String!, $deep: Boolean!, $cursor: String!) {
 project(fullPath: $fullPath) { repository { tree(ref: $branch, path: $path, recursive: $deep) {
 blobs(after: $cursor) { nodes { type path sha } pageInfo { endCursor hasNextPage } } } } } }`.replaceAll(
    '\n',
    '',
  );

/** How the package asks for all files of a branch, a hundred at a time. */
const WHOLE = /\btree\(ref: \$branch, recursive: true\)/;

interface Asked {
  readonly query: string;
  readonly variables: {
    readonly fullPath: string;
    readonly branch: string;
    readonly cursor: string;
  };
}

interface Blobs {
  readonly nodes: readonly { readonly path: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

interface Listed {
  readonly errors?: unknown;
  readonly data?: {
    readonly project: { readonly repository: { readonly tree: { readonly blobs: Blobs } | null } };
  };
}

/** The branch whose files a request wants all of; undefined for another request. */
export function gitlabWants(
  address: string,
  init: RequestInit | undefined,
): Asked['variables'] | undefined {
  if (!address.endsWith('/graphql') || typeof init?.body !== 'string') return undefined;
  if (!WHOLE.test(init.body)) return undefined;
  const { variables } = JSON.parse(init.body) as Asked;
  return variables.cursor === '' ? variables : undefined;
}

/** The answer to such a request, with the files of `folders` alone, all in one page. */
export async function gitlabList(
  fetch: typeof globalThis.fetch,
  { address, init }: { address: string; init: RequestInit | undefined },
  { fullPath, branch }: Asked['variables'],
  folders: readonly AskedFolder[],
): Promise<Response> {
  const all = new Map<string, unknown>();
  const read = async ({ path, isDeep: deep }: AskedFolder): Promise<void> => {
    for (let cursor = ''; ;) {
      const variables = { fullPath, branch, path, deep, cursor };
      const answer = await fetch(address, {
        ...init,
        body: JSON.stringify({ query: QUERY, variables }),
      });
      if (!answer.ok) throw new Unanswered(answer);
      const listed = (await answer.json()) as Listed;
      if (listed.errors !== undefined || !listed.data?.project)
        throw new Unanswered(Response.json(listed));
      // A folder that is not there has no tree.
      const blobs = listed.data.project.repository.tree?.blobs;
      if (blobs === undefined) return;
      for (const one of blobs.nodes) all.set(one.path, one);
      if (!blobs.pageInfo.hasNextPage) return;
      cursor = blobs.pageInfo.endCursor;
    }
  };
  await Promise.all(folders.map(read));
  const nodes = [...all.values()];
  const pageInfo = { endCursor: '', hasNextPage: false };
  const repository = { tree: { blobs: { nodes, pageInfo } } };
  return Response.json({ data: { project: { repository } } });
}
