import { expect, test } from 'vitest';
import type { LiveStatus, SavedWhat } from '../../../../src/admin/browser/live-state.ts';
import { liveState } from '../../../../src/admin/browser/live-state.ts';
import { whatWasSaved } from '../../../../src/admin/browser/what-was-saved.ts';

const MINUTE = 60_000;

const status = (changes: Partial<LiveStatus> = {}): LiveStatus => ({
  version: 'a',
  content: '2026-11-29T11:05:00Z',
  held: 0,
  problem: null,
  ...changes,
});

const after = (
  now: LiveStatus | undefined,
  before = status(),
  what: SavedWhat = 'shown',
  minutes = 1,
) => liveState(now, { what, before, at: 0 }, minutes * MINUTE);

test('what is saved waits until the site is another, and is live then', () => {
  expect(after(status())).toEqual({ is: 'waiting' });
  expect(after(status({ version: 'b' }))).toEqual({
    is: 'live',
    since: '2026-11-29T11:05:00Z',
    problem: null,
  });
});

test('a story that was held is said with its reason, though nothing new is published', () => {
  const held = status({ held: 1, problem: '1 berita ditahan' });
  expect(after(held)).toEqual({ is: 'held', problem: '1 berita ditahan' });
});

test('where another was held before, what was saved is live all the same, and both are said', () => {
  const before = status({ held: 1, problem: '1 berita ditahan' });
  expect(after({ ...before, version: 'b' }, before)).toMatchObject({
    is: 'live',
    problem: '1 berita ditahan',
  });
});

test('waiting ends: with a warning after half an hour, and goes on to live when it is', () => {
  expect(after(status(), status(), 'shown', 29).is).toBe('waiting');
  expect(after(status(), status(), 'shown', 31).is).toBe('late');
  expect(after(status({ version: 'b' }), status(), 'shown', 90).is).toBe('live');
});

test('nobody waits for what no reader will see, nor for a site that cannot be asked', () => {
  expect(after(status(), status(), 'draft')).toEqual({ is: 'draft' });
  expect(after(status(), status(), 'beside')).toEqual({ is: 'beside' });
  const scheduled = { scheduled: '2026-12-01 08:00' };
  expect(after(status(), status(), scheduled)).toEqual({
    is: 'scheduled',
    time: '2026-12-01 08:00',
  });
  expect(after(undefined)).toEqual({ is: 'unseen' });
});

test('where nothing was saved the desk says what is live, and nothing where it cannot know', () => {
  expect(liveState(status(), undefined, 0).is).toBe('live');
  expect(liveState(status({ held: 1, problem: 'x' }), undefined, 0).is).toBe('held');
  expect(liveState(undefined, undefined, 0)).toEqual({ is: 'unknown' });
});

test.each<[object, SavedWhat]>([
  [{ collection: 'articles-2026-11', data: { date: '2026-11-29 18:00', draft: false } }, 'shown'],
  [{ collection: 'articles-2026-11', data: { date: '2026-11-29 18:00', draft: true } }, 'draft'],
  [
    { collection: 'articles-2026-11', data: { date: '2026-11-30T08:00' } },
    { scheduled: '2026-11-30 08:00' },
  ],
  [{ collection: 'authors', path: 'content/authors/rina.yaml' }, 'beside'],
  [{ collection: '_singletons', path: 'content/topics.yaml' }, 'beside'],
  [{ collection: '_singletons', path: 'content/site.yaml' }, 'shown'],
  [{ collection: 'pages', path: 'content/pages/tentang.md' }, 'shown'],
])('%j', (entry, what) => {
  expect(whatWasSaved(entry, '2026-11-29 19:00')).toEqual(what);
});
