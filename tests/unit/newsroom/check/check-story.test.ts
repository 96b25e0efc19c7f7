import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import type { Checked } from '../../../../src/newsroom/check/check-content.ts';
import type { NewsroomAround } from '../../../../src/newsroom/check/check-story.ts';
import { checkStory } from '../../../../src/newsroom/check/check-story.ts';

const root = join(import.meta.dirname, '../../../../content');
const NOW = '2026-11-29T10:00:00.000Z';

let checked: Checked;
let around: NewsroomAround;
beforeAll(async () => {
  checked = await checkContent({ root, now: new Date(NOW) });
  const { site, authors, topics } = checked.content;
  around = { site, authors, topics, address: site.url ?? '' };
}, 60_000);

test('a story by itself is told nothing that the check of all does not say', () => {
  const { articles } = checked.content;
  expect(articles.length).toBeGreaterThan(40);
  for (const { file } of articles) {
    const text = readFileSync(join(root, file), 'utf8');
    const all = checked.findings.filter((finding) => finding.file === file);
    expect(all, file).toEqual(expect.arrayContaining(checkStory(file, text, around, NOW)));
  }
});

const story = (fields: string, body = 'Air naik di Tegal.'): string =>
  `---\ntitle: Rob naik\ndate: 2026-11-20 10:00\n${fields}\n---\n\n${body}\n`;
const rulesOf = (text: string): string[] =>
  checkStory('articles/2026/11/rob.md', text, around, NOW)
    .filter(({ effect }) => effect !== 'warn')
    .map(({ rule }) => rule);

test('what would hold a story back is said where it is written', () => {
  expect(rulesOf(story('section: nasional'))).toEqual([]);
  expect(rulesOf(story('section: nasionl'))).toEqual(['section/unknown']);
  expect(rulesOf(story('section: nasional\nlang: indonesia\n'))).toHaveLength(1);
  expect(rulesOf(story('section: [nasional'))).toHaveLength(1);
});

test('spam in a story is said, but not what an editor has looked at', () => {
  const spam = 'Daftar situs slot gacor maxwin [slot gacor](https://slot-gacor.example/).';
  const say = (fields: string) =>
    checkStory('articles/2026/11/rob.md', story(fields, spam), around, NOW)
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('spam/'));
  const [rule] = say('section: nasional');
  expect(rule).toBeDefined();
  expect(say(`section: nasional\nreviewed: ${rule}`)).not.toContain(rule);
});
