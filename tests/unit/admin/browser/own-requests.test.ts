import { expect, test } from 'vitest';
import { ownRequests } from '../../../../src/admin/browser/own-requests.ts';
import { gitHosts } from '../../../../src/admin/config/git-hosts.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';

const words = wordsIn('id').admin.gitHost;
const site = 'https://kabarkota.example/admin/';
const hosts = gitHosts({ backend: 'github' });
const API = 'https://api.github.com';

/** The editor's `fetch` over a network that answers `answer`, and what went out. */
function over(answer: () => Response | Promise<Response>) {
  const sent: string[] = [];
  const fetch = ownRequests(
    async (input) => {
      sent.push(String(input));
      return answer();
    },
    { site, hosts, words },
  );
  return { fetch, sent };
}

const commit = { method: 'POST', body: JSON.stringify({ query: ' mutation($input: X) {}' }) };
const query = { method: 'POST', body: JSON.stringify({ query: ' query($owner: X) {}' }) };

test('this site and its git host are asked, and nobody else', async () => {
  const { fetch, sent } = over(() => new Response('ok'));
  const asked = [
    'desk.json',
    'https://kabarkota.example/status.json',
    'blob:https://kabarkota.example/1',
    `${API}/user`,
    'https://avatars.githubusercontent.com/u/1',
  ];
  for (const address of asked) await fetch(address);
  for (const address of [
    'https://www.githubstatus.com/api/v2/status.json',
    'https://unpkg.com/@sveltia/cms/package.json',
    'http://api.github.com/user',
    'https://api.github.com.evil.example/',
    'https://evilgithubusercontent.com/',
  ])
    await expect(fetch(address), address).rejects.toThrow('tidak bertanya ke alamat lain');
  expect(sent).toEqual(asked);
});

const json = (status: number, body: unknown) => () => Response.json(body, { status });

test.each([
  [401, { message: 'Bad credentials' }, words.badToken],
  [403, { message: 'Forbidden' }, words.forbidden],
  [403, { message: 'You are not allowed to push into this branch' }, words.protectedBranch],
  [422, { message: 'branch main is protected from changing this file' }, words.protectedBranch],
  [404, { message: 'Not Found' }, words.notFound],
  [409, { message: 'Conflict' }, words.busy(409)],
  [413, {}, words.tooLarge],
  [429, {}, words.tooMany],
  [422, { message: 'Validation failed.' }, words.refused(422, 'Validation failed')],
  [422, { message: 'sha does not match [given: 1]' }, words.overtaken],
  [400, { message: 'A file with this name already exists' }, words.overtaken],
  [400, { message: 'The file has changed since you started editing it: a.md' }, words.overtaken],
  [400, { message: "A file with this name doesn't exist" }, words.overtaken],
  [400, { message: 'Could not update refs/heads/main. Please refresh.' }, words.busy(400)],
  [400, [], words.refused(400, '')],
  [503, {}, words.broken(503)],
])('an answer of %i is a sentence, and its status stays', async (status, body, sentence) => {
  const read = await over(json(status, body)).fetch(`${API}/user`);
  expect([read.status, await read.json()]).toEqual([status, { message: sentence }]);
  const written = await over(json(status, body)).fetch(`${API}/graphql`, commit);
  expect(await written.json()).toEqual({ message: `${sentence} ${words.kept}` });
});

test('what is refused where one signs in is told in the same words, by the name that is read there', async () => {
  const told = { error: 'invalid_grant', error_description: 'The grant is expired.' };
  const answer = await over(json(400, told)).fetch('https://api.github.com/oauth/token');
  const sentence = words.refused(400, 'The grant is expired');
  expect(await answer.json()).toEqual({ message: sentence, error: sentence });
});

test('a page in place of JSON, a line that is cut and one that is slow are sentences', async () => {
  const page = await over(() => new Response('<h1>502</h1>', { status: 502 })).fetch(API);
  expect(await page.json()).toEqual({ message: words.broken(502) });
  const cut = over(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(cut.fetch(`${API}/user`)).rejects.toThrow(words.noConnection);
  await expect(cut.fetch(`${API}/graphql`, commit)).rejects.toThrow(
    `${words.noConnection} ${words.kept}`,
  );
  const slow = over(() => Promise.reject(new DOMException('', 'TimeoutError')));
  await expect(slow.fetch(`${API}/user`)).rejects.toThrow(words.tooSlow);
});

test('what GitHub refuses in an answer that is in order is told as well', async () => {
  const refusal = (type: string) => json(200, { data: null, errors: [{ type, message: 'No.' }] });
  const forbidden = await over(refusal('FORBIDDEN')).fetch(`${API}/graphql`, commit);
  expect(await forbidden.json()).toEqual({
    errors: [{ message: `${words.forbidden} ${words.kept}` }],
  });
  for (const message of [
    "protected branch 'main' check failed:\n At least 1 approving review is required.",
    'Changes must be made through a pull request.',
    'Repository rule violations found',
  ]) {
    const told = json(200, { data: null, errors: [{ type: 'UNPROCESSABLE', message }] });
    const answer = await over(told).fetch(`${API}/graphql`, commit);
    expect(await answer.json()).toEqual({
      errors: [{ message: `${words.protectedBranch} ${words.kept}` }],
    });
  }
  // A branch that has moved is the package's to look at.
  const stale = await over(refusal('STALE_DATA')).fetch(`${API}/graphql`, commit);
  expect(await stale.json()).toMatchObject({ errors: [{ type: 'STALE_DATA' }] });
  const asked = await over(refusal('FORBIDDEN')).fetch(`${API}/graphql`, query);
  expect(await asked.json()).toMatchObject({ errors: [{ message: 'No.' }] });
});
