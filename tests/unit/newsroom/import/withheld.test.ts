import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { SourceArticle } from '../../../../src/newsroom/import/article/source-article.ts';
import { readers } from '../../../../src/newsroom/import/readers.ts';
import { releaseArticle } from '../../../../src/newsroom/import/release-article.ts';
import { contentFolder, filesIn, given } from './support/content-folder.ts';
import { runImport } from './support/run-import.ts';

const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
  .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 58/1 0/1' } })
  .jpeg()
  .toBuffer();

const article = (more: Partial<SourceArticle> = {}): SourceArticle => ({
  kind: 'article',
  from: 'chat',
  id: 'a#1',
  file: 'a.txt',
  title: 'Rob di Demak',
  body: { markdown: 'Air naik pagi ini.\n\n![](IMG-20200302-WA0003.jpg)' },
  date: '2020-03-02T02:15:00.000Z',
  draft: false,
  withheld: true,
  sections: [],
  topics: [],
  authors: [{ name: 'Siti Aminah' }],
  aliases: [],
  pictures: [{ name: 'IMG-20200302-WA0003.jpg', read: () => photo }],
  notes: [],
  ...more,
});

/** Imports articles as if a reader had found them. */
async function run(content: string, ...articles: SourceArticle[]) {
  const spy = vi.spyOn(readers, 'text').mockImplementation(function* () {
    for (const one of articles) yield { article: one };
  });
  onTestFinished(() => spy.mockRestore());
  return runImport(content, given('a.txt', 'Judul\n\nIsi.\n'));
}

const draft = '_import/drafts/2020/03/rob-di-demak.md';
const released = 'articles/2020/03/rob-di-demak.md';
const now = '2026-11-22T10:00:00.000Z';

test('a withheld article lies below _import/drafts with its pictures, without their metadata', async () => {
  const content = contentFolder();
  const outcome = await run(content, article());
  expect(filesIn(content)).toEqual({});
  const text = readFileSync(join(content, draft), 'utf8');
  expect(text).toMatch(/^draft: /m);
  const name = /!\[\]\((.*)\)/.exec(text)![1]!;
  const copy = await sharp(join(content, dirname(draft), name)).metadata();
  expect([copy.width, copy.exif]).toEqual([8, undefined]);
  expect(outcome.units.of('a.txt').draft).toBe(1);
  expect([...outcome.notes]).toContainEqual(
    expect.objectContaining({ rule: 'draft-withheld', values: { name: '2020/03/rob-di-demak' } }),
  );
});

test('it is found again where it lies, and an editor’s changes stay', async () => {
  const content = contentFolder();
  await run(content, article());
  const again = await run(content, article());
  expect([[...again.created], [...again.kept]]).toEqual([[], [draft]]);
  writeFileSync(
    join(content, draft),
    readFileSync(join(content, draft), 'utf8').replace('Air naik', 'Air laut naik'),
  );
  await run(content, article({ body: { markdown: 'Lain.' } }));
  expect(readFileSync(join(content, draft), 'utf8')).toContain('Air laut naik');
  // Another article of that name does not take its place.
  await run(content, article({ id: 'b', withheld: false, draft: true }));
  expect(existsSync(join(content, 'articles/2020/03/rob-di-demak-2.md'))).toBe(true);
});

test('release moves it with its pictures; nothing of the chat flows into it then', async () => {
  const content = contentFolder();
  await run(content, article(), article({ id: 'a#2', title: 'Lain' }));
  expect(releaseArticle(content, draft, now)).toEqual({ file: released });
  const text = readFileSync(join(content, released), 'utf8');
  const name = /!\[\]\((.*)\)/.exec(text)![1]!;
  expect(text).toMatch(/^draft: /m);
  expect(readdirSync(join(content, dirname(released))).toSorted()).toEqual(
    [name, 'rob-di-demak.md'].toSorted(),
  );
  // The other draft shows the same picture.
  expect(readdirSync(join(content, dirname(draft))).toSorted()).toEqual(
    [name, 'lain.md'].toSorted(),
  );
  const again = await run(content, article({ body: { markdown: 'RAHASIA baru.' } }));
  expect([[...again.created], [...again.kept]]).toEqual([[], [released]]);
  expect(readFileSync(join(content, released), 'utf8')).toBe(text);
  expect(existsSync(join(content, draft))).toBe(false);
});

test('release takes no place that is taken, and nothing outside', async () => {
  const content = contentFolder();
  await run(content, article());
  mkdirSync(join(content, dirname(released)), { recursive: true });
  writeFileSync(join(content, released), 'x');
  expect(releaseArticle(content, '2020/03/rob-di-demak', now)).toMatchObject({
    rule: 'release-taken',
  });
  expect(releaseArticle(content, '../../site', now)).toMatchObject({ rule: 'release-missing' });
});
