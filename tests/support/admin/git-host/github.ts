import { treeItems } from './git-tree.ts';
import type { Commit, MemoryRepository } from './memory-repository.ts';
import { blobSha } from './memory-repository.ts';
import type { About, HostAnswer, HostRequest, Speech } from './speech.ts';

type Query = { query: string; variables: Record<string, unknown> };
type CommitInput = {
  expectedHeadOid: string;
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
  message: { headline: string };
};

const isQuery = ({ path }: HostRequest): boolean => path === '/api/graphql';

function about(request: HostRequest): About {
  if (!isQuery(request)) {
    if (request.path === '/api/v3/user') return 'user';
    if (request.path.includes('/collaborators/')) return 'access';
    return request.path.includes('/git/trees/') ? 'list' : 'other';
  }
  const { query } = request.body as Query;
  if (query.includes('createCommitOnBranch')) return 'commit';
  if (/\bcontent_\d+:/.test(query)) return 'contents';
  if (/\bcommit_\d+:\s*ref/.test(query)) return 'history';
  return /history\(first: 1\)/.test(query) ? 'head' : 'other';
}

/** Every part of a query that has a name of its own, answered by what it asks for. */
function named(query: string, answer: (asked: string) => unknown): Record<string, unknown> {
  const parts = query.matchAll(/(\w+_\d+): (.*?)(?= \w+_\d+: |$)/gs);
  return Object.fromEntries([...parts].map(([, name, asked]) => [name, answer(asked!)]));
}

const stringIn = (asked: string, key: string): string =>
  JSON.parse(new RegExp(`${key}: ("(?:[^"\\\\]|\\\\.)*")`).exec(asked)![1]!) as string;

/** A change of files on top of a commit that must still be the last. */
function commit(request: HostRequest, repository: MemoryRepository): HostAnswer {
  const { query, variables } = request.body as Query;
  const input = variables['input'] as CommitInput;
  if (input.expectedHeadOid !== repository.head.sha) {
    const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`;
    return {
      json: { data: { createCommitOnBranch: null }, errors: [{ type: 'STALE_DATA', message }] },
    };
  }
  const { additions, deletions } = input.fileChanges;
  const made = repository.commit(
    request.person!,
    input.message.headline,
    new Map([
      ...deletions.map(({ path }) => [path, null] as const),
      ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const),
    ]),
  );
  const files = named(query, (asked) => {
    const bytes = made.files.get(stringIn(asked, 'path'));
    return bytes && { oid: blobSha(bytes) };
  });
  const result = { oid: made.sha, committedDate: made.date, ...files };
  return { json: { data: { createCommitOnBranch: { commit: result } } } };
}

const node = ({ sha, message, date, author }: Commit) => ({
  oid: sha,
  message,
  committedDate: date,
  author: { name: author.name, email: author.email, user: { id: 1, login: author.login } },
});

function answerQuery(request: HostRequest, repository: MemoryRepository): HostAnswer {
  const { query } = request.body as Query;
  const of = (inner: Record<string, unknown>) => ({ json: { data: { repository: inner } } });
  if (query.includes('createCommitOnBranch')) return commit(request, repository);
  if (/\bcontent_\d+:/.test(query))
    return of(
      named(query, (asked) => ({
        text: repository.blob(stringIn(asked, 'oid'))?.toString('utf8'),
        isTruncated: false,
      })),
    );
  if (/\bcommit_\d+:\s*ref/.test(query))
    return of(
      named(query, (asked) => {
        const last = repository.lastOf(stringIn(asked, 'path'));
        return { target: { history: { nodes: last ? [node(last)] : [] } } };
      }),
    );
  if (/\bcommit_\d+:\s*object/.test(query)) return of(named(query, () => null));
  const { head } = repository;
  return of({ ref: { target: { oid: head.sha, history: { nodes: [node(head)] } } } });
}

/** The part of GitHub's API that the editor's package uses, as GitHub Enterprise has it at an address. */
export const github: Speech = {
  about,
  answer(request, repository) {
    const { person, path } = request;
    if (person === undefined) return { status: 401, json: { message: 'Bad credentials' } };
    if (isQuery(request)) return answerQuery(request, repository);
    if (path === '/api/v3/user')
      return {
        json: {
          id: 1,
          name: person.name,
          login: person.login,
          email: person.email,
          avatar_url: '',
        },
      };
    if (path.includes('/collaborators/')) return { status: 204 };
    if (path.includes('/git/trees/')) {
      const [, tree, query] = /\/git\/trees\/(\w+)\?(.*)$/.exec(path)!;
      const items = treeItems(repository, tree!, query!.includes('recursive=1'));
      return items ? { json: { tree: items } } : { status: 404, json: { message: 'Not Found' } };
    }
    const sha = /\/git\/blobs\/(\w+)$/.exec(path)?.[1];
    const bytes = sha && repository.blob(sha);
    return bytes ? { bytes } : { status: 404, json: { message: 'Not Found' } };
  },
};
