import { treeItems } from './git-tree.ts';
import type { MemoryRepository } from './memory-repository.ts';
import { blobSha } from './memory-repository.ts';
import type { About, HostAnswer, HostRequest, Speech } from './speech.ts';

type Operation = {
  operation: 'create' | 'update' | 'delete';
  path: string;
  from_path?: string;
  content: string;
  sha?: string;
};

/** How many items of a tree Gitea gives at most in one answer. */
const PAGE = 1000;

const API = '/api/v1';
const REPOSITORY = `${API}/repos/kabarkota/situs`;

/** What requests are about, by the beginning of their path. */
const ABOUT: readonly [string, About][] = [
  [`${API}/user`, 'user'],
  [`${REPOSITORY}/branches/`, 'head'],
  [`${REPOSITORY}/git/trees/`, 'list'],
  [`${REPOSITORY}/file-contents`, 'contents'],
  [`${REPOSITORY}/contents`, 'commit'],
  [REPOSITORY, 'access'],
];

const refused = (message: string): HostAnswer => ({ status: 422, json: { message } });

/** A change of files, each of which must still be what it was when it was read. */
function commit({ body, person }: HostRequest, repository: MemoryRepository): HostAnswer {
  const { files, message } = body as { files: Operation[]; message: string };
  const changes = new Map<string, Buffer | null>();
  for (const { operation, path, from_path: from, content, sha } of files) {
    const now = repository.head.files.get(from ?? path);
    if (operation === 'create' && now)
      return refused(`repository file already exists [path: ${path}]`);
    if (operation !== 'create' && (!now || blobSha(now) !== sha))
      return refused(`sha does not match [given: ${sha}, expected: ${now && blobSha(now)}]`);
    if (from !== undefined && from !== path) changes.set(from, null);
    changes.set(path, operation === 'delete' ? null : Buffer.from(content, 'base64'));
  }
  const made = repository.commit(person!, message, changes);
  const saved = files.map(({ path }) => {
    const bytes = made.files.get(path);
    return bytes ? { path, sha: blobSha(bytes) } : null;
  });
  return { status: 201, json: { commit: { sha: made.sha, created: made.date }, files: saved } };
}

/** The part of Gitea's API that the editor's package uses. */
export const gitea: Speech = {
  about: ({ path }) => ABOUT.find(([start]) => path.startsWith(start))?.[1] ?? 'other',
  answer(request, repository) {
    const { person, path, body } = request;
    if (person === undefined) return { status: 401, json: { message: 'user does not exist' } };
    const { head } = repository;
    if (path === `${API}/user`) {
      const { name, login, email } = person;
      return { json: { id: 1, full_name: name, login, email, avatar_url: '' } };
    }
    if (path === `${API}/version`) return { json: { version: '1.24.6' } };
    if (path === `${API}/settings/api`) return { json: { default_paging_num: 30 } };
    if (path === REPOSITORY)
      return { json: { permissions: { pull: true }, default_branch: 'main' } };
    if (path.startsWith(`${REPOSITORY}/branches/`))
      return { json: { commit: { id: head.sha, message: head.message } } };
    if (path.startsWith(`${REPOSITORY}/git/trees/`)) {
      const { pathname, searchParams } = new URL(path, 'http://host');
      const isDeep = searchParams.has('recursive');
      const items = treeItems(repository, pathname.split('/').at(-1)!, isDeep) ?? [];
      const end = Number(searchParams.get('page') ?? 1) * PAGE;
      const tree = items.slice(end - PAGE, end);
      return { json: { tree, truncated: end < items.length } };
    }
    if (path.startsWith(`${REPOSITORY}/file-contents`))
      return {
        json: (body as { files: string[] }).files.map((name) => ({
          path: name,
          content: head.files.get(name)?.toString('base64'),
          encoding: 'base64',
        })),
      };
    if (path === `${REPOSITORY}/contents`) return commit(request, repository);
    return { status: 404, json: { message: 'Not Found' } };
  },
};
