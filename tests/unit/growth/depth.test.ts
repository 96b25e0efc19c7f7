import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/content-files/parse/article.ts';
import { findSlips } from '../../../src/markdown/find-slips.ts';
import { readYaml } from '../../../src/markdown/front-matter/read-yaml.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { htmlToMarkdown } from '../../../src/newsroom/import/convert/html-to-markdown.ts';
import { readFeed } from '../../../src/newsroom/import/feed/read-feed.ts';
import { parseHtml } from '../../../src/newsroom/import/html/parse-html.ts';
import { jsonLdMetadata } from '../../../src/newsroom/import/page/json-ld.ts';
import { readPage } from '../../../src/newsroom/import/page/read-page.ts';
import { readText } from '../../../src/newsroom/import/text/read-text.ts';
import { detectInHtml } from '../../../src/spam/detect-in-html.ts';
import { detectInMarkdown } from '../../../src/spam/detect-in-markdown.ts';
import { tooDeep } from '../../support/growth/too-deep.ts';
import { sampleContext } from '../markdown/sample-context.ts';
import { OPTIONS } from '../spam/honest-article.ts';

const ZONE = 'Asia/Jakarta';
const HEAD = 'title: a\ndate: 2015-09-16\nsection: nasional\n';
const feed = (items: string): string => `{"version":"https://jsonfeed.org/","items":${items}`;

test.each<[string, (text: string) => unknown]>([
  ['the text of a story', (text) => parseArticle('a.md', `---\n${HEAD}---\n${text}a`, ZONE)],
  ['its fields', (text) => readYaml(`a: ${text}1`, 1, new Set())],
  ['its fields, from the line', (text) => readYaml(`${text}1`, 1, new Set())],
  ['its page', (text) => renderMarkdown(`${text}a`, sampleContext())],
  ['its words', (text) => plainText(`${text}a`)],
  ['its slips', (text) => findSlips(`${text}a`)],
  ['its spam', (text) => detectInMarkdown({ title: 'a', body: `${text}slot` }, OPTIONS)],
  ['the spam of HTML', (text) => detectInHtml(`${text}slot`, OPTIONS)],
  ['HTML', (text) => htmlToMarkdown(parseHtml(`${text}a`))],
  ['a web page', (text) => readPage(`<html>${text}a`, { file: 'a', zone: ZONE })],
  [
    'structured data',
    (text) => jsonLdMetadata(`<script type="application/ld+json">${text}</script>`),
  ],
  ['a feed', (text) => readFeed(`<rss><channel><item>${text}`, 'a', ZONE)],
  ['a feed of JSON', (text) => readFeed(feed(text), 'a', ZONE)],
])('%s nests as deeply as it likes', { timeout: 60_000 }, (_name, work) => {
  expect(tooDeep(work)).toEqual([]);
});

/** More of a kind than can be given to one call of a function, in a text that is not too long. */
const [MOST_PARTS, LONGEST] = [140_000, 850_000];

const MANY = [
  '[a](b)',
  '[a](b) ',
  '![a](b.jpg "c (Foto: d)")\n\n',
  '\n',
  'a\n',
  '```\n\n',
  '- a\n',
  '|a',
];
const MANY_OF_HTML = [
  '<p>a</p>',
  '<p>a\n</p>',
  '<br>',
  '<tr><td>a',
  '<td>',
  '<li>a',
  '```',
  '<b>a</b>',
];
const notes = Array.from({ length: 45_000 }, (_, at) => at.toString(36));
const noted = `${notes.map((name) => `[^${name}]`).join('')}\n\n${notes.map((name) => `[^${name}]: x\n\n`).join('')}`;

test.each<[string, (text: string) => unknown, readonly string[]]>([
  ['the text of a story', (text) => parseArticle('a.md', `---\n${HEAD}---\n${text}`, ZONE), MANY],
  ['its page', (text) => renderMarkdown(text, sampleContext()), MANY],
  ['its slips', (text) => findSlips(text), MANY],
  ['its spam', (text) => detectInMarkdown({ title: 'a', body: text }, OPTIONS), MANY],
  ['HTML', (text) => htmlToMarkdown(parseHtml(text)), MANY_OF_HTML],
  ['a table', (text) => htmlToMarkdown(parseHtml(`<table>${text}</table>`)), ['<tr><td>a']],
  ['code', (text) => htmlToMarkdown(parseHtml(`<pre>${text}</pre>`)), ['```a']],
  ['plain text', (text) => readText(text, 'a', ZONE), ['\n', 'a\n', 'a\n\n']],
])('%s has as many parts as it likes', { timeout: 120_000 }, (_name, work, units) => {
  for (const unit of units) {
    expect(
      () => work(unit.repeat(Math.min(MOST_PARTS, LONGEST / unit.length))),
      unit,
    ).not.toThrow();
  }
});

test('a page has as many notes as it likes', { timeout: 60_000 }, () => {
  expect(renderMarkdown(noted, sampleContext()).html).toContain('class="notes"');
});
