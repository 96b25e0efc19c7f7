import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { describe } from '../../../../src/problems/describe.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { contentFolder } from '../../../content-folder.ts';
import { drawing } from '../../../support/small-content.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2020-03-01T00:00:00Z');

/** A story so many days old. */
function story(section: string, days: number, more = ''): [file: string, text: string] {
  const date = new Date(NOW - days * DAY).toISOString();
  const slug = `${section}-${days}`;
  return [
    `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.md`,
    `---\ntitle: Berita ${slug}\ndate: ${date}\nsection: ${section}\n${more}---\n\nIsi ${slug}.\n`,
  ];
}

/** What the check says of the sections of a paper with these stories, in the editor's words. */
async function said(stories: readonly (readonly [string, string])[]): Promise<string[]> {
  const root = contentFolder({
    ...Object.fromEntries(stories),
    ...Object.fromEntries(stories.map(([file]) => [`${dirname(file)}/a.svg`, drawing('gambar')])),
  });
  const { findings } = await checkContent({ root, now: new Date(NOW) });
  return findings
    .filter(({ rule }) => rule.startsWith('section/'))
    .map((one) => `${one.severity}: ${describe(one, wordsIn('id').check).message}`);
}

const PICTURE = 'image: { src: a.svg, alt: Gambar, caption: Banjir, credit: Ani }\n';

const weekly = (section: string, from: number, more = PICTURE) =>
  [0, 7, 14, 21, 28].map((days) => story(section, from + days, more));

test('stories without pictures are counted by section, not told one by one', async () => {
  const stories = [
    ...weekly('nasional', 1),
    ...weekly('internasional', 1, '').slice(0, 3),
    story('internasional', 40, PICTURE),
    story('internasional', 2, 'draft: ya\n'),
  ];
  expect(await said(stories)).toEqual([
    'hint: Rubrik “Internasional”: 3 dari 4 berita terbarunya tanpa gambar.',
  ]);
});

test('one of many stories without a picture is nothing to speak of', async () => {
  const many = Array.from({ length: 29 }, (_, at) => story('nasional', at + 1, PICTURE));
  expect(await said([...many, story('nasional', 31), ...weekly('internasional', 1)])).toEqual([]);
});

test('a section has run dry when nothing came for long as it usually goes', async () => {
  const dry =
    'warning: Rubrik “Internasional” sudah 60 hari tanpa berita baru; biasanya ada tiap 7 hari.';
  expect(await said([...weekly('nasional', 1), ...weekly('internasional', 60)])).toEqual([dry]);
  expect(await said([...weekly('nasional', 1), ...weekly('internasional', 20)])).toEqual([]);
});

test('a section that always was slow has not, nor one of a few stories, nor a paper at rest', async () => {
  const slow = [30, 120, 210, 300].map((days) => story('internasional', days, PICTURE));
  expect(await said([...weekly('nasional', 1), ...slow])).toEqual([]);
  const few = [300, 310].map((days) => story('internasional', days, PICTURE));
  expect(await said([...weekly('nasional', 1), ...few])).toEqual([]);
  expect(await said([...weekly('nasional', 400), ...weekly('internasional', 430)])).toEqual([]);
});

test('a section without any story is told once a paper runs', async () => {
  expect(await said(weekly('nasional', 1))).toEqual([
    'hint: Rubrik “Internasional” belum punya berita, padahal tampil di menu.',
  ]);
  expect(await said([story('nasional', 1, PICTURE)])).toEqual([]);
});
