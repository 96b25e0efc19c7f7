import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/content-files/parse/article.ts';
import { parseSite } from '../../../src/content-files/parse/site.ts';
import { mendText } from '../../../src/newsroom/check/fix/mend-text.ts';
import { lookAtText } from '../../../src/newsroom/check/look-at-text.ts';
import { readAddressList } from '../../../src/newsroom/check/old-addresses.ts';
import { pathOnSite } from '../../../src/newsroom/check/links/path-on-site.ts';
import { markup } from '../../../src/newsroom/check/rules/markup.ts';
import { readCheckedText } from '../../../src/newsroom/check/text/read-checked-text.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { freeTextKeys } from '../../../src/schema/key-tree.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';

const ZONE = 'Asia/Jakarta';
const FILE = 'articles/2015/09/a.md';
const HOSTS = ['warta.example'];
const { site } = parseSite('name: Warta\nurl: https://warta.example\n');
const keys = freeTextKeys(articleSchema(ZONE));

/** All rules about one text, with `fields` as its front matter. */
function look(fields: string, body: string): unknown {
  const text = `---\n${fields}\ndate: 2015-09-16\nsection: nasional\n---\n\n${body}\n`;
  const checked = readCheckedText(FILE, text, keys, parseArticle(FILE, text, ZONE));
  return lookAtText(checked, { site, ownHosts: HOSTS });
}
const mend = (text: string): unknown =>
  mendText(text, [], { ownHosts: HOSTS, newAddress: () => undefined });

test.each<[string, (text: string) => unknown]>([
  ['a text', (text) => look('title: Judul', text)],
  ['a paragraph in a text', (text) => look('title: Judul', text.replaceAll('\n', ' '))],
  ['a headline', (text) => look(`title: ${text.replaceAll('\n', ' ')}`, 'Isi.')],
  ['a standfirst', (text) => look(`title: a\ndescription: ${text.replaceAll('\n', ' ')}`, 'Isi.')],
])('%s is checked in a time that grows with it', { timeout: 240_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});

test('code in a headline is told in a time that grows with it', () => {
  const place = { file: FILE, line: 2, column: 1 };
  const work = (title: string): unknown =>
    markup({ title, placeOf: () => place } as never, {} as never);
  expect(fastGrowing(work).join('\n')).toBe('');
});

test('a text of crimes, names and numbers is checked in a time that grows with it', () => {
  const make = (size: number): string =>
    `diperkosa korban ${'Aa '.repeat(size / 8)}${'korban, '.repeat(size / 24)}${'8'.repeat(size / 4)}`;
  const work = (text: string): unknown => look('title: Judul', text);
  expect(fastGrowing(work, [{ name: 'a crime', make }])).toEqual([]);
});

test.each<[string, (text: string) => unknown]>([
  ['a file', mend],
  ['the text of a story', (text) => mend(`---\ntitle: a\n---\n\nAwal ${text}`)],
  ['a list of old addresses', readAddressList],
  ['a sitemap', (text) => readAddressList(`<urlset>${text}`)],
  ['a link', (text) => pathOnSite(text, HOSTS)],
])('%s is mended or read in a time that grows with it', { timeout: 120_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});
