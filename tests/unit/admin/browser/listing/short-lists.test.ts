import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { AskedFolder } from '../../../../../src/admin/browser/listing/asked-folder.ts';
import { withShortLists } from '../../../../../src/admin/browser/listing/short-lists.ts';
import { gitea } from '../../../../support/admin/git-host/gitea.ts';
import { github } from '../../../../support/admin/git-host/github.ts';
import { gitlab } from '../../../../support/admin/git-host/gitlab.ts';
import { hostFetch } from '../../../../support/admin/git-host/host-fetch.ts';
import { MemoryRepository } from '../../../../support/admin/git-host/memory-repository.ts';
import type { About, Speech } from '../../../../support/admin/git-host/speech.ts';

const person = { name: 'Rina', login: 'rina', email: 'rina@kabarkota.example', token: 'a' };
const HOST = 'https://git.kabarkota.example';
const TREES = 'repos/kabarkota/situs/git/trees';

const folders: AskedFolder[] = [
  { path: '', isDeep: false },
  { path: 'content', isDeep: false },
  { path: 'content/files', isDeep: true },
  { path: 'content/articles/2026/11', isDeep: true },
  { path: 'content/pages', isDeep: true },
];
const wanted = [
  'package.json',
  'content/site.yaml',
  'content/files/dokumen/a.pdf',
  ...Array.from({ length: 250 }, (_, at) => `content/articles/2026/11/berita-${at}.md`),
];
const others = [
  'src/a.ts',
  'content/articles/2026/1/a.md',
  'content/articles/2026/110/a.md',
  'content/filesystem/a.md',
  ...Array.from({ length: 1500 }, (_, at) => `content/articles/2025/11/berita-${at}.md`),
];
const files = Object.fromEntries([...wanted, ...others].map((path) => [path, path]));

let repository: MemoryRepository;
let asked: About[];
beforeEach(() => {
  repository = new MemoryRepository(person, files);
  asked = [];
});
const short = (speech: Speech, some = folders) =>
  withShortLists(hostFetch(speech, repository, { person, asked }), some);

const paths = (tree: { path: string; type: string }[]): string[] =>
  tree
    .filter(({ type }) => type === 'blob')
    .map(({ path }) => path)
    .toSorted();

const wholeQuery = (cursor: string) => ({
  method: 'POST',
  body: JSON.stringify({
    query:
      ' query($fullPath: ID!, $branch: String!, $cursor: String!) { project(fullPath: $fullPath) { repository { tree(ref: $branch, recursive: true) { blobs(after: $cursor) { nodes { type path sha } pageInfo { endCursor hasNextPage } } } } } } ',
    variables: { fullPath: 'kabarkota/situs', branch: 'main', cursor },
  }),
});

test.each([
  ['GitHub', github, '/api/v3', ''],
  ['Gitea', gitea, '/api/v1', '&page=1'],
])('%s lists the folders of the desk and no others', async (_, speech, api, page) => {
  const fetch = short(speech);
  const whole = `${HOST}${api}/${TREES}/${repository.head.sha}?recursive=1${page}`;
  const list = async () => ((await (await fetch(whole)).json()) as { tree: never[] }).tree;
  expect(paths(await list())).toEqual(wanted.toSorted());
  // The root, content, its files, articles, their year and month.
  expect(asked).toHaveLength(6);

  repository.commit(person, 'Ubah', new Map([['src/b.ts', Buffer.from('b')]]));
  const next = whole.replace(/trees\/\w+/, `trees/${repository.head.sha}`);
  const { tree } = (await (await fetch(next)).json()) as { tree: never[] };
  expect(paths(tree)).toEqual(wanted.toSorted());
  // Only the root is another.
  expect(asked).toHaveLength(7);
});

interface GitlabList {
  data: {
    project: {
      repository: { tree: { blobs: { nodes: never[]; pageInfo: { hasNextPage: boolean } } } };
    };
  };
}
async function gitlabBlobs(some = folders) {
  const answer = await short(gitlab, some)(`${HOST}/api/graphql`, wholeQuery(''));
  return ((await answer.json()) as GitlabList).data.project.repository.tree.blobs;
}

test('GitLab lists the folders of the desk and no others', async () => {
  const { nodes, pageInfo } = await gitlabBlobs();
  expect(paths(nodes)).toEqual(wanted.toSorted());
  expect(pageInfo.hasNextPage).toBe(false);
  // Three pages of the month, and one of each other folder.
  expect(asked).toEqual(Array.from({ length: 7 }, () => 'list'));
});

const part = fc.constantFrom('a', 'b', 'a.b');
const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

test('whatever stands where, GitHub and GitLab list the same files of the same folders', async () => {
  const chosen = fc.uniqueArray(
    fc.record({ path: fc.oneof(fc.constant(''), path), isDeep: fc.boolean() }),
    { selector: (one) => one.path, maxLength: 4 },
  );
  const stories = fc.uniqueArray(path, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(chosen, stories, async (some, all) => {
      const names = all.map((one) => `${one}.md`);
      repository = new MemoryRepository(
        person,
        Object.fromEntries(names.map((name) => [name, name])),
      );
      const expected = names.filter((name) =>
        some.some(({ path: folder, isDeep }) => {
          const start = folder === '' ? '' : `${folder}/`;
          const rest = name.slice(start.length);
          return name.startsWith(start) && (isDeep || !rest.includes('/'));
        }),
      );
      const whole = `${HOST}/api/v3/${TREES}/${repository.head.sha}?recursive=1`;
      const { tree } = (await (await short(github, some)(whole)).json()) as { tree: never[] };
      expect(paths(tree)).toEqual(expected.toSorted());
      expect(paths((await gitlabBlobs(some)).nodes)).toEqual(expected.toSorted());
    }),
  );
});

test('what GitHub does not give whole is asked for once', async () => {
  const item = { type: 'blob', path: 'a.md', sha: 'b' };
  let requests = 0;
  const fetch = withShortLists(async () => {
    requests += 1;
    return Response.json({ tree: [item], truncated: true });
  }, [{ path: '', isDeep: true }]);
  const answer = await fetch(`${HOST}/api/v3/${TREES}/abc?recursive=1`);
  expect(await answer.json()).toEqual({ tree: [item], truncated: false });
  expect(requests).toBe(2);
});

test('a host that fails in the middle of a list is told as it failed', async () => {
  const failing = withShortLists(
    async () => Response.json({ message: 'Sedang bermasalah' }, { status: 502 }),
    folders,
  );
  for (const [address, init] of [
    [`${HOST}/api/v3/${TREES}/abc?recursive=1`, undefined],
    [`${HOST}/api/graphql`, wholeQuery('')],
  ] as const) {
    const answer = await failing(address, init);
    expect([answer.status, await answer.json()]).toEqual([502, { message: 'Sedang bermasalah' }]);
  }
  const errors = { errors: [{ message: 'Query has complexity of 999' }] };
  const refusing = withShortLists(async () => Response.json(errors), folders);
  expect(await (await refusing(`${HOST}/api/graphql`, wholeQuery(''))).json()).toEqual(errors);
});

test('at GitLab each file has its own text, where one is gone since the list was made', async () => {
  const fetch = short(gitlab);
  const [first, , third] = wanted as [string, string, string];
  const query =
    ' query($fullPath: ID!, $branch: String!, $paths: [String!]!) { project(fullPath: $fullPath) { repository { blobs(ref: $branch, paths: $paths) { nodes { rawTextBlob } } } } } ';
  const body = JSON.stringify({ query, variables: { paths: [first, 'sudah/hilang.md', third] } });
  const answer = await fetch(`${HOST}/api/graphql`, { method: 'POST', body });
  expect(await answer.json()).toMatchObject({
    data: {
      project: {
        repository: {
          blobs: {
            nodes: [{ rawTextBlob: first }, { rawTextBlob: null }, { rawTextBlob: third }],
          },
        },
      },
    },
  });
});
