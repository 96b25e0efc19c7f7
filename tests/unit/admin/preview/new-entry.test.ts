import { expect, test } from 'vitest';
import { newEntryLink } from '../../../../src/admin/preview/new-entry.ts';
import type { DeskData } from '../../../../src/admin/config/desk-data.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { DESK } from '../../../support/admin/desk-data.ts';

const words = wordsIn('id').admin.live;
const path = 'content/articles/2026/11/banjir.md';
/** Past midnight in Jakarta, where it is the day before in UTC. */
const now = '2026-11-29T17:05:00.000Z';
const live = { state: 'yes', until: undefined } as const;

function addressOf(editor: DeskData['editor'], fields = { live }, file = path): URL | undefined {
  const html = newEntryLink(fields, { desk: { ...DESK, editor }, path: file, now }, words);
  const [, href] = /href="([^"]*)"/.exec(html) ?? [];
  return href === undefined ? undefined : new URL(href.replaceAll('&amp;', '&'));
}

test('a story that is live leads to a new file beside it, named and begun with the time of now', () => {
  const address = addressOf({ backend: 'github', repo: 'kabarkota/situs', branch: 'terbit' })!;
  expect(address.origin + address.pathname).toBe('https://github.com/kabarkota/situs/new/terbit');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    filename: 'content/articles/2026/11/banjir.live/20261130-0005.md',
    value: '## 2026-11-30 00.05 \n\n',
  });
});

test('Gitea has such a page too, at its own address', () => {
  const gitea = { backend: 'gitea', repo: 'kabarkota/situs' } as const;
  expect(addressOf(gitea)?.href).toMatch(/^https:\/\/gitea\.com\/kabarkota\/situs\/_new\/main\?/);
  expect(addressOf({ ...gitea, address: 'https://codeberg.org/api' })?.origin).toBe(
    'https://codeberg.org',
  );
});

test('no link where there is nothing to write, or the host takes no name', () => {
  const github = { backend: 'github', repo: 'kabarkota/situs' } as const;
  expect(addressOf({ backend: 'local' })).toBeUndefined();
  expect(addressOf({ backend: 'gitlab', repo: 'kabarkota/situs' })).toBeUndefined();
  expect(addressOf(github, {} as never)).toBeUndefined();
  expect(
    addressOf(github, { live: { state: 'ended', until: undefined } } as never),
  ).toBeUndefined();
  // A new story has no file yet.
  expect(addressOf(github, { live }, '')).toBeUndefined();
});

test('no name of a file becomes markup', () => {
  const editor = { backend: 'github', repo: 'a/b' } as const;
  const file = 'content/articles/2026/11/"><img src=x onerror=1>.md';
  const html = newEntryLink({ live }, { desk: { ...DESK, editor }, path: file, now }, words);
  expect(html).not.toContain('<img');
});
