import { expect, test } from 'vitest';
import { frontStory } from '../../../../src/admin/front/front-story.ts';
import { withPlace } from '../../../../src/admin/front/with-place.ts';
import { DESK } from '../../../support/admin/desk-data.ts';

const now = '2026-11-29T12:00:00.000Z';
const path = 'content/articles/2026/11/banjir.md';
const text = (fields: string): string =>
  `---\ntitle: Banjir: rob\nsection: nasional\n${fields}\n---\n\nAir naik.\n`;
const read = (fields: string) => frontStory({ path, text: text(fields) }, DESK, now);

test('a story that readers see is one that can lead, with its place', () => {
  expect(read('date: 2026-11-29 10:00')).toMatchObject({
    path,
    id: '2026/11/banjir',
    title: 'Banjir: rob',
  });
  expect(read('date: 2026-11-20 10:00\nfeatured: 2\nfeaturedUntil: 2026-12-01')).toMatchObject({
    featured: 2,
  });
  expect(
    read('date: 2026-11-20 10:00\nupdated: { time: 2026-11-29 09:00, what: Air naik lagi }'),
  ).toBeDefined();
});

test.each([
  ['a draft', 'date: 2026-11-29 10:00\ndraft: ya'],
  ['one to come', 'date: 2026-11-30 10:00'],
  ['one taken back', 'date: 2026-11-29 10:00\nwithdrawn: ya'],
  ['one that is held', 'date: 2026-11-29 10:00\nlang: indonesia'],
  ['one too old to lead', 'date: 2026-11-20 10:00\nfeatured: 1'],
])('%s cannot lead', (_, fields) => {
  expect(read(fields)).toBeUndefined();
});

const odd =
  '\uFEFF---\r\n# catatan\r\ntitle: Banjir: rob\r\nfeatured: 2 # utama\r\nkunciLama: tetap\r\n---\r\n\r\nAir naik.\r\n\r\n\r\n';

test('another place is all that changes in a file, whatever else stands in it', () => {
  const moved = withPlace(odd, 3, DESK.zone);
  expect(moved).toBe(odd.replace('featured: 2', 'featured: 3'));
  expect(withPlace(odd, undefined, DESK.zone)).toBe(odd.replace('featured: 2 # utama\r\n', ''));
});
