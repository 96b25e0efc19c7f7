import { describe, expect, test } from 'vitest';
import { machineFileKey } from '../../../src/build/output/machine-files.ts';
import type { Picture } from '../../../src/pictures/picture.ts';
import { machineFiles } from '../../../src/publish/files.ts';
import type { ArticleEntry } from '../../../src/schema/entries.ts';
import type { Site } from '../../../src/site/site.ts';
import { anArticle } from '../../support/article.ts';
import type { SiteParts } from '../../support/site.ts';
import { siteWith } from '../../support/site.ts';

const notes = { generator: 'Warta 1', heldArticles: { count: 0, rules: [] } };
const TIME = '2015-09-17T01:00:00.000Z';

const photo: Picture = {
  file: 'articles/foto.jpg',
  digest: 'x',
  type: 'jpeg',
  width: 9,
  height: 9,
};
const inText = { ...photo, file: 'articles/dalam.jpg' };

/** What the paper holds before anything is changed. */
const START: Record<'a' | 'reply' | 'other', Partial<ArticleEntry>> = {
  a: {
    file: 'articles/a.md',
    image: { src: 'foto.jpg', alt: 'Pantai' },
    pictures: ['articles/dalam.jpg'],
    documents: ['articles/tabel.pdf'],
    replies: [{ time: TIME, article: 'reply' }],
    topics: ['Suriah'],
    authors: [{ id: 'ani' }],
  },
  reply: { title: 'Jawaban' },
  other: { section: 'nasional' },
};
const ani = { id: 'ani', file: 'authors/ani.yaml', digest: 'a', name: 'Ani', links: [] };
const authors = [{ ...ani, kind: 'person' as const }];
const topics = [{ id: 'suriah', name: 'Suriah', aliases: [] }];

type Change = Partial<typeof START> & SiteParts & { documents?: string[] };

function paper({ a, reply, other, documents = ['articles/tabel.pdf'], ...parts }: Change = {}) {
  const made = siteWith(
    [
      anArticle({ id: 'a', ...START.a, ...a }),
      anArticle({ id: 'reply', ...START.reply, ...reply }),
      anArticle({ id: 'other', ...START.other, ...other }),
    ],
    { pictures: [photo, inText], authors, topics, ...parts },
  );
  const files = new Map(documents.map((file) => [file, { file, size: 1 }]));
  return { ...made, files };
}

const keysOf = (site: Site): Map<string, string> =>
  new Map([...machineFiles(site, notes)].map((file) => [file.path, machineFileKey('c', file)]));

/** The files whose key another paper changes. */
function changedBy(change: Change): string[] {
  const before = keysOf(paper());
  return [...keysOf(paper(change))].flatMap(([path, key]) =>
    before.get(path) === key ? [] : [path],
  );
}

test('a file of fields alone is the same for other texts and other problems', () => {
  const changed = changedBy({ a: { digest: 'lain', words: 999 } });
  const ofFields = [...machineFiles(paper(), notes)].filter(({ isOfFields }) => isOfFields);
  const paths = ofFields.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/topic/suriah/feed.xml', '/sitemap-1.xml']));
  expect(paths.filter((path) => changed.includes(path))).toEqual([]);
  const held = { ...notes, heldArticles: { count: 3, rules: ['article/title'] } };
  const views = new Map([...machineFiles(paper(), held)].map(({ path, view }) => [path, view]));
  for (const { path, view } of ofFields) expect(view, path).toEqual(views.get(path));
});

const WHOLE = ['/feed.xml', '/feed.json', '/internasional/feed.xml', '/internasional/feed.json'];

describe('the key of a feed with whole texts follows', () => {
  const erased = { withdrawn: { erase: true } };
  const changes: [string, Change][] = [
    ['the text', { a: { digest: 'lain' } }],
    ['the headline', { a: { title: 'Lain' } }],
    ['the standfirst', { a: { standfirst: 'Lain' } }],
    ['the language', { a: { lang: 'en' } }],
    ['that it is paid for', { a: { label: 'advertorial' } }],
    ['a correction', { a: { corrections: [{ time: TIME, text: 'Ralat.' }] } }],
    ['the headline of a reply', { reply: { title: 'Lain' } }],
    ['that a reply is no longer to be read', { reply: { draft: true } }],
    ['that it is unverified', { a: { unverified: true } }],
    ['how a machine helped', { a: { ai: { used: true, how: 'terjemahan' } } }],
    ['a picture within', { pictures: [photo, { ...inText, digest: 'y' }] }],
    ['that a picture within is gone', { pictures: [photo] }],
    ['the photo above', { pictures: [{ ...photo, digest: 'y' }, inText] }],
    ['the caption of the photo', { a: { image: { src: 'foto.jpg', alt: 'P', caption: 'Lain' } } }],
    ['that a document is gone', { documents: [] }],
    ['that another article is erased, to which it may link', { other: erased }],
    ['the name of an author', { authors: [{ ...authors[0]!, name: 'Ani Lestari' }] }],
    ['the name of a topic', { topics: [{ id: 'suriah', name: 'Suriah dan Irak', aliases: [] }] }],
    ['the base path', { base: '/koran/' }],
  ];
  test.each(changes)('%s', (_, change) => {
    expect(changedBy(change)).toEqual(expect.arrayContaining(WHOLE));
  });
});

test('the text of an article is not in feeds that announce it, nor is that of any other file', () => {
  const changed = changedBy({ a: { digest: 'lain' } });
  expect(changed).toEqual([...WHOLE, '/status.json']);
  // An edit makes these again from what is kept of them, and no others.
  const ofTexts = [...machineFiles(paper(), notes)].filter(({ textForm }) => textForm);
  expect(ofTexts.map(({ path }) => path)).toEqual(expect.arrayContaining(changed));
});

test('an item is the same in the feeds of a topic and of an author, and shows its standfirst', () => {
  expect(changedBy({ a: { standfirst: 'Lain' } })).toEqual([
    ...WHOLE,
    '/topic/suriah/feed.xml',
    '/author/ani/feed.xml',
  ]);
});

test('equal papers make equal keys, and views are plain data', () => {
  expect(keysOf(paper())).toEqual(keysOf(paper()));
  for (const { view } of machineFiles(paper(), notes)) {
    expect(JSON.stringify(structuredClone(view))).toBeDefined();
  }
});
