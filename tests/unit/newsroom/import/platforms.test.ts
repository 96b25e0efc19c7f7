import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oldExport } from './blogger/write-blog.ts';
import { comment, post } from './blogger/blog-units.ts';
import { ghostExport, ghostPost, hidden, hiddenCount } from './ghost/write-ghost.ts';
import { beside, mediumZip, storyHtml } from './medium/write-medium.ts';
import { mtExport } from './movable-type/write-mt.ts';
import { people, postsCsv, substackZip } from './substack/write-substack.ts';
import { contentFolder, given } from './support/content-folder.ts';
import { damages } from './support/damages.ts';
import { allIn, imported, none } from './support/imported.ts';
import { runImport } from './support/run-import.ts';

const ghost = ghostExport({ ...hidden, posts: [ghostPost(1), ghostPost(2, { status: 'draft' })] });
const stories = { 'posts/2018-08-11_Banjir-abcdef123456.html': storyHtml({}) };
const letters = [{ number: 1 }, { number: 2, audience: 'only_paid' }];
const entries = mtExport([{ comments: ['RAHASIA'] }, { basename: 'b', status: 'Draft' }]);

test('exports of many kinds that lie in one folder are each told from the others', async () => {
  const folder = contentFolder({ site: false });
  const files = {
    'ghost.json': ghost,
    'blog.xml': oldExport([post, comment]),
    'mt/ekspor.txt': entries,
    'substack/posts.csv': postsCsv(letters),
    ...Object.fromEntries(
      letters.map(({ number }) => [`substack/posts/${number}.judul-${number}.html`, '<p>Isi.</p>']),
    ),
    ...Object.fromEntries(Object.entries(people).map(([name, text]) => [`substack/${name}`, text])),
    ...Object.fromEntries(
      Object.entries({ ...stories, ...beside }).map(([name, text]) => [`medium/${name}`, text]),
    ),
    'naskah.txt': 'Naskah\n\nIsi naskah yang belum terbit.',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const content = contentFolder();
  const { units } = await runImport(content, folder);
  expect(units.total).toEqual({
    ...none,
    article: 5,
    draft: 4,
    private: hiddenCount + 1 + 1 + 5 + Object.keys(beside).length,
  });
  expect(allIn(content)).not.toMatch(/RAHASIA|rahasia/);
});

const exports: [string, Buffer][] = [
  ['ghost.json', Buffer.from(ghost)],
  ['mt.txt', Buffer.from(entries)],
  ['story.html', Buffer.from(Object.values(stories)[0]!)],
  ['substack.zip', substackZip(letters, people)],
  ['medium.zip', mediumZip(stories)],
  ['posts.csv', Buffer.from(postsCsv(letters))],
];

test.each(exports.slice(0, -1))('%s imported again changes nothing', async (name, bytes) => {
  const { outcome, files } = await imported(name, bytes, { again: true });
  expect(Object.keys(files).length).toBeGreaterThan(0);
  expect(outcome.created).toHaveLength(0);
  expect(outcome.updated).toHaveLength(0);
});

test.each(exports)(
  '%s damaged in any way is read or refused, never thrown',
  async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(damages, async (all) => {
        const damaged = all.reduce((made, damage) => damage(made), bytes);
        const outcome = await runImport(contentFolder(), given(name, damaged), { dryRun: true });
        const rules = [...outcome.notes].map(({ rule }) => rule);
        expect(rules).not.toContain('own-fault');
      }),
      { numRuns: 40 },
    );
  },
  60_000,
);
