import { expect, test } from 'vitest';
import { readChartTitle } from '../../../src/charts/chart-title.ts';
import { readTable } from '../../../src/charts/reading/read-table.ts';
import { standBeside } from '../../../src/content-files/body/stand-beside.ts';
import { parseArticle } from '../../../src/content-files/parse/article.ts';
import { parseAuthor } from '../../../src/content-files/parse/author.ts';
import { parsePage } from '../../../src/content-files/parse/page.ts';
import { parseSite } from '../../../src/content-files/parse/site.ts';
import { parseTopics } from '../../../src/content-files/parse/topics.ts';
import { reservedAt } from '../../../src/site/addresses/reserved.ts';
import { addressKey } from '../../../src/lib/address-key.ts';
import { contentPath } from '../../../src/lib/content-path.ts';
import { nearest } from '../../../src/lib/nearest.ts';
import { readMediaTitle } from '../../../src/media/media-title.ts';
import { srtToVtt } from '../../../src/media/srt-to-vtt.ts';
import { slugOf } from '../../../src/lib/slug.ts';
import { parseTime } from '../../../src/lib/time/parse.ts';
import { splitCaption } from '../../../src/lib/split-caption.ts';
import { readYaml } from '../../../src/markdown/front-matter/read-yaml.ts';
import { askedPath } from '../../../src/newsroom/stats/count/asked-path.ts';
import { cameBy } from '../../../src/newsroom/stats/count/came-by.ts';
import { readLine } from '../../../src/newsroom/stats/log/read-log.ts';
import { readAlias } from '../../../src/publish/redirects/redirects-of.ts';
import { idFrom, pathProblem } from '../../../src/schema/values/address.ts';
import { socialAddress } from '../../../src/schema/values/social-address.ts';
import { article } from '../../content-folder.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';
import { A, findingLines } from '../content-files/reading.ts';

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
  ['who wrote a story', (text) => findingLines({ [A]: article(`authors: ${quoted(text)}`) })],
  ['what a story is about', (text) => findingLines({ [A]: article(`topics: ${quoted(text)}`) })],
  [
    'the section of a story',
    (text) => findingLines({ [A]: article().replace('nasional', quoted(text)) }),
  ],
  [
    'what else a story names',
    (text) =>
      findingLines({
        [A]: article(
          ['image', 'related', 'aliases'].map((key) => `${key}: ${quoted(text)}`).join('\n'),
        ),
      }),
  ],
  ['an author', (text) => parseAuthor('authors/a.yaml', `name: ${quoted(text)}\n`)],
  ['a site', (text) => parseSite(`name: ${quoted(text)}\nurl: ${quoted(text)}\n`)],
  ['a story that is withdrawn', (text) => withdrawn(`withdrawn: ${text}`)],
  ['a caption', splitCaption],
  ['a file of data', (text) => readTable(Buffer.from(text))],
  ['a cell of data', (text) => readTable(Buffer.from(`A;B\n${text};${text}\nx;5\n`))],
  ['what a chart says of itself', readChartTitle],
  ['what a sound says of itself', readMediaTitle],
  [
    'a sound with what goes with it',
    (text) => standBeside(FILE, `${FILE}/b.md`, `![a](a.mp3 "${text}")`),
  ],
  ['captions', (text) => srtToVtt(Buffer.from(text))],
  [
    'topics',
    (text) => parseTopics('topics.yaml', `${quoted(text)}:\n  name: ${quoted(text)}\n`, 'hold'),
  ],
  ['YAML', (text) => readYaml(text, 1, new Set(['title', 'a']))],
  ['a time', (text) => parseTime(text, ZONE)],
  ['an account of a network', socialAddress],
  ['a slug', slugOf],
  ['an id', idFrom],
  ['a path', pathProblem],
  ['the key of an address', addressKey],
  ['an address that is taken', (text) => reservedAt(`/${text}`, new Set(['nasional']))],
  ['an alias', (text) => readAlias(text, 'https://a.example')],
  ['the place of a file', (text) => contentPath(FILE, text)],
  ['a line of a log', readLine],
  ['a path that was asked for', (text) => askedPath(text, '/')],
  ['where a reader came from', (text) => cameBy(text, new Set(['a.example']))],
  ['what was meant', (text) => nearest(text, ['nasional', 'internasional', text.slice(1)])],
])('%s is read in a time that grows with the text', { timeout: 120_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});
