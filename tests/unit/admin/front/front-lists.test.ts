import { expect, test } from 'vitest';
import { frontLists, newPlaces } from '../../../../src/admin/front/front-lists.ts';
import type { FrontStory } from '../../../../src/admin/front/front-story.ts';

const now = '2026-11-29T12:00:00.000Z';

const story = (path: string, hour: number, featured?: number): FrontStory => ({
  path,
  id: path,
  title: path,
  date: `2026-11-29T${String(hour).padStart(2, '0')}:00:00.000Z`,
  updated: undefined,
  featured,
  featuredUntil: undefined,
});

const front = [story('a', 1, 2), story('b', 2, 1), story('c', 3, 2), story('d', 4), story('e', 5)];

/** The stories after their places were changed. */
const after = (wanted: readonly string[]): FrontStory[] => {
  const places = newPlaces(front, wanted, now);
  return front.map((one) =>
    places.has(one.path) ? { ...one, featured: places.get(one.path) } : one,
  );
};

test('stories lead as the build has them: by place, of one place the newest first', () => {
  expect(frontLists(front, now)).toEqual({ leading: ['b', 'c', 'a'], others: ['e', 'd'] });
});

test.each([[['a', 'b', 'c']], [['e', 'b']], [[]], [['d', 'e', 'c', 'a', 'b']]])(
  'the places make the wanted stories lead, and no others: %j',
  (wanted) => {
    expect(frontLists(after(wanted), now).leading).toEqual(wanted);
  },
);

test('where they lead so already nothing is written, whatever their numbers are', () => {
  expect(newPlaces(front, ['b', 'c', 'a'], now)).toEqual(new Map());
});

test('a story whose place lapsed is not touched', () => {
  const lapsed = { ...story('alt', 1, 1), featuredUntil: '2026-11-29T11:00:00.000Z' };
  expect(newPlaces([...front, lapsed], ['b'], now).has('alt')).toBe(false);
});
