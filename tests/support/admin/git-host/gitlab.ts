import type { Commit, MemoryRepository } from './memory-repository.ts';
import { blobSha } from './memory-repository.ts';
import type { About, HostAnswer, HostRequest, Speech } from './speech.ts';

type Variables = { cursor?: string; paths?: string[]; path?: string; deep?: boolean };
type Query = { query: string; variables: Variables };
type Action = {
  action: 'create' | 'update' | 'delete' | 'move';
  file_path: string;
  previous_path?: string;
  content: string;
  encoding: 'text' | 'base64';
  last_commit_id?: string;
};

const API = '/api/v4';
const PROJECT = `${API}/projects/kabarkota%2Fsitus`;
const COMMITS = `${PROJECT}/repository/commits`;

/** How many files GitLab lists or gives at most in one answer. */
const PAGE = 100;

const isQuery = ({ path }: HostRequest): boolean => path === '/api/graphql';

function about(request: HostRequest): About {
  const { path, method } = request;
  if (isQuery(request)) {
    const { query } = request.body as Query;
    if (query.includes('lastCommit')) return 'head';
    if (query.includes('rawTextBlob')) return 'contents';
    return query.includes('blobs(after:') ? 'list' : 'other';
  }
  if (path === `${API}/user`) return 'user';
  if (path.startsWith(`${PROJECT}/users`)) return 'access';
  return path === COMMITS && method === 'POST' ? 'commit' : 'other';
}

const refused = (message: string): HostAnswer => ({ status: 400, json: { message } });

/** Why GitLab refuses to do something to a file; undefined where it does it. */
function refusalOf(action: Action, repository: MemoryRepository): string | undefined {
  const { last_commit_id: known } = action;
  const path = action.previous_path ?? action.file_path;
  const isThere = repository.head.files.has(path);
  if (action.action === 'create')
    return isThere ? 'A file with this name already exists' : undefined;
  // Whether the file's last commit is the one that it had in the commit that is named.
  const before = known === undefined ? undefined : repository.lastOf(path, known);
  if (before !== undefined && before !== repository.lastOf(path))
    return `The file has changed since you started editing it: ${path}`;
  return isThere ? undefined : "A file with this name doesn't exist";
}

/** A change of files; what was said of them must still be so. */
function commit({ body, person }: HostRequest, repository: MemoryRepository): HostAnswer {
  const { actions, commit_message: message } = body as {
    actions: Action[];
    commit_message: string;
  };
  const changes = new Map<string, Buffer | null>();
  for (const action of actions) {
    const refusal = refusalOf(action, repository);
    if (refusal !== undefined) return refused(refusal);
    if (action.action === 'move') changes.set(action.previous_path!, null);
    const bytes = Buffer.from(action.content, action.encoding === 'text' ? 'utf8' : 'base64');
    changes.set(action.file_path, action.action === 'delete' ? null : bytes);
  }
  const made = repository.commit(person!, message, changes);
  return { status: 201, json: { id: made.sha, committed_date: made.date } };
}

/** A page of the list of files in a folder, of all below it where that is asked, or of all. */
function listed({ variables, query }: Query, head: Commit): unknown {
  const { path = '', deep = query.includes('recursive: true') } = variables;
  const below = path === '' ? '' : `${path}/`;
  const files = [...head.files].filter(
    ([file]) => file.startsWith(below) && (deep || !file.slice(below.length).includes('/')),
  );
  const from = Number(variables.cursor || 0);
  const nodes = files
    .slice(from, from + PAGE)
    .map(([file, bytes]) => ({ type: 'blob', path: file, sha: blobSha(bytes) }));
  const hasNextPage = from + PAGE < files.length;
  return {
    tree: { blobs: { nodes, pageInfo: { endCursor: String(from + PAGE), hasNextPage } } },
  };
}

function answerQuery(request: HostRequest, repository: MemoryRepository): HostAnswer {
  const asked = request.body as Query;
  const { head } = repository;
  const of = (inner: unknown) => ({ json: { data: { project: { repository: inner } } } });
  switch (about(request)) {
    case 'head':
      return of({ tree: { lastCommit: { sha: head.sha, message: head.message } } });
    case 'list':
      return of(listed(asked, head));
    case 'contents': {
      const paths = asked.variables.paths!;
      if (paths.length > PAGE)
        return { json: { errors: [{ message: 'Query has complexity of 275' }] } };
      const isNamed = asked.query.includes('path rawTextBlob');
      const nodes = paths.flatMap((path) => {
        const rawTextBlob = head.files.get(path)?.toString('utf8');
        if (rawTextBlob === undefined) return [];
        return [isNamed ? { path, rawTextBlob } : { rawTextBlob }];
      });
      return of({ blobs: { nodes } });
    }
    default:
      return { json: { data: { project: null } } };
  }
}

/** The part of GitLab's API that the editor's package uses. */
export const gitlab: Speech = {
  about,
  answer(request, repository) {
    const { person, path } = request;
    if (person === undefined) return { status: 401, json: { message: '401 Unauthorized' } };
    const { name, login, email } = person;
    const user = { id: 1, name, username: login, email, avatar_url: '', web_url: '' };
    switch (about(request)) {
      case 'user':
        return { json: user };
      case 'access':
        return { json: path.endsWith(`?search=${login}`) ? [user] : [] };
      case 'commit':
        return commit(request, repository);
      default:
    }
    if (path === `${PROJECT}/repository/branches/main`)
      return { json: { commit: { id: repository.head.sha } } };
    if (isQuery(request)) return answerQuery(request, repository);
    const file = new RegExp(`^${PROJECT}/repository/files/([^/]+)/raw\\?`).exec(path)?.[1];
    const bytes = file && repository.head.files.get(decodeURIComponent(file));
    return bytes ? { bytes } : { status: 404, json: { message: '404 Not Found' } };
  },
};
