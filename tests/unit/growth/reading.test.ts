import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/content-files/parse/article.ts';
import { parseAuthor } from '../../../src/content-files/parse/author.ts';
import { parsePage } from '../../../src/content-files/parse/page.ts';
import { parseSite } from '../../../src/content-files/parse/site.ts';
import { parseTopics } from '../../../src/content-files/parse/topics.ts';
import { reservedAt } from '../../../src/site/addresses/reserved.ts';
import { addressKey } from '../../../src/lib/address-key.ts';
import { contentPath } from '../../../src/lib/content-path.ts';
import { nearest } from '../../../src/lib/nearest.ts';
import { slugOf } from '../../../src/lib/slug.ts';
import { parseTime } from '../../../src/lib/time/parse.ts';
import { splitCaption } from '../../../src/markdown/caption.ts';
import { readYaml } from '../../../src/markdown/front-matter/read-yaml.ts';
import { readAlias } from '../../../src/publish/redirects/redirects-of.ts';
import { idFrom, pathProblem } from '../../../src/schema/values/address.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';

const ZONE = 'Asia/Jakarta';
const FILE = 'articles/2015/09/a.md';
const HEAD = 'title: Judul\ndate: 2015-09-16\nsection: nasional\n';

/** As a value of YAML that is read as it stands. */
const quoted = (text: string): string => JSON.stringify(text);
const withdrawn = (fields: string): unknown =>
  parseArticle(FILE, `---\n${HEAD}${fields}\n---\nIsi.\n`, ZONE);

test.each<[string, (text: string) => unknown]>([
  ['the fields of a story', (text) => parseArticle(FILE, `---\n${HEAD}${text}\n---\nIsi.\n`, ZONE)],
  ['the text of a story', (text) => parseArticle(FILE, `---\n${HEAD}---\n${text}`, ZONE)],
  ['a story without fences', (text) => parseArticle(FILE, text, ZONE)],
  [
    'an address',
    (text) => parseArticle(FILE, `---\n${HEAD}permalink: ${quoted(`/${text}`)}\n---\n`, ZONE),
  ],
  ['a page', (text) => parsePage('pages/a.md', `---\ntitle: ${quoted(text)}\n---\n${text}`, ZONE)],
  ['an author', (text) => parseAuthor('authors/a.yaml', `name: ${quoted(text)}\n`)],
  ['a site', (text) => parseSite(`name: ${quoted(text)}\nurl: ${quoted(text)}\n`)],
  ['a story that is withdrawn', (text) => withdrawn(`withdrawn: ${text}`)],
  ['a caption', splitCaption],
  ['topics', (text) => parseTopics('topics.yaml', `${quoted(text)}:\n  name: ${quoted(text)}\n`)],
  ['YAML', (text) => readYaml(text, 1, new Set(['title', 'a']))],
  ['a time', (text) => parseTime(text, ZONE)],
  ['a slug', slugOf],
  ['an id', idFrom],
  ['a path', pathProblem],
  ['the key of an address', addressKey],
  ['an address that is taken', (text) => reservedAt(`/${text}`, new Set(['nasional']))],
  ['an alias', (text) => readAlias(text, 'https://a.example')],
  ['the place of a file', (text) => contentPath(FILE, text)],
  ['what was meant', (text) => nearest(text, ['nasional', 'internasional', text.slice(1)])],
])('%s is read in a time that grows with the text', { timeout: 120_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});
