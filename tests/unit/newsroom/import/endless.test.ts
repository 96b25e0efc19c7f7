import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportOutcome } from '../../../../src/newsroom/import/report/outcome.ts';
import { expandShortcodes } from '../../../../src/newsroom/import/wxr/shortcodes/parse-shortcodes.ts';
import { contentFolder, filesIn } from './support/content-folder.ts';
import { runImport } from './support/run-import.ts';

/** A file of pieces that repeat, written a megabyte at a time. */
function written(name: string, ...pieces: (string | [piece: string, count: number])[]): string {
  const path = join(contentFolder({ site: false }), name);
  const file = openSync(path, 'w');
  for (const piece of pieces) {
    const [text, count] = typeof piece === 'string' ? [piece, 1] : piece;
    const many = Math.min(count, Math.ceil(1_000_000 / text.length));
    const block = text.repeat(many);
    for (let left = count; left > 0; left -= many)
      writeSync(file, left < many ? text.repeat(left) : block);
  }
  closeSync(file);
  return path;
}

const rules = (outcome: ImportOutcome) =>
  [...outcome.notes].map(({ rule }) => rule).filter((rule) => !rule.endsWith('-guessed'));

const head = '<rss><channel><wp:wxr_version>1.2</wp:wxr_version>';
const item = (title: string) =>
  `<item><title>${title}</title><wp:post_id>${title.length}</wp:post_id><wp:status>publish</wp:status><content:encoded>Isi.</content:encoded></item>`;
const open = `<item><title>Besar</title><wp:post_id>7</wp:post_id><wp:status>publish</wp:status><content:encoded><![CDATA[`;
const close = ']]></content:encoded></item>';

// All of these took minutes or the whole memory, because the work or the tree grew with the square.
test.each<[string, string[], string[], ...(string | [string, number])[]]>([
  ['a.xml', ['export-cut'], ['satu'], head, item('Satu'), ['<a>', 2_000_000], item('Dua')],
  [
    'a.xml',
    ['shortcode-unknown'],
    ['dua', 'besar'],
    head,
    open,
    ['[b][/b]', 1],
    ['[a]', 100_000],
    ['[/b]', 100_000],
    close,
    item('Dua'),
    '</channel></rss>',
  ],
  [
    'a.xml',
    [],
    ['dua', 'besar'],
    head,
    open,
    ['kata<br>', 150_000],
    close,
    item('Dua'),
    '</channel></rss>',
  ],
  [
    'a.xml',
    [],
    ['dua', 'besar'],
    head,
    open,
    '<pre>a',
    ['\n', 1_000_000],
    'b</pre>',
    close,
    item('Dua'),
    '</channel></rss>',
  ],
  [
    'a.xml',
    ['story-broken'],
    ['dua'],
    head,
    open,
    ['<br>', 2_000_000],
    close,
    item('Dua'),
    '</channel></rss>',
  ],
  [
    'a.xml',
    ['feed-broken'],
    [],
    '<rss><channel><item><title>Satu</title>',
    ['<a>', 1_000_000],
    ['</b>', 100_000],
  ],
  [
    'a.xml',
    ['feed-broken'],
    [],
    '<rss><channel><item><title>Satu</title>',
    ['<a>', 500_000],
    ['</a>', 500_000],
    '</item></channel></rss>',
  ],
  [
    'a.json',
    ['feed-broken'],
    [],
    '{"version":"https://jsonfeed.org/version/1","items":',
    ['[', 2_000_000],
  ],
  [
    'a.json',
    ['feed-item-empty', 'input-empty'],
    [],
    '{"version":"https://jsonfeed.org/version/1","items":[',
    ['[', 2_000_000],
    [']', 2_000_000],
    ']}',
  ],
  ['a.html', ['page-too-large'], [], '<html><body>', ['<br>', 2_000_000]],
  ['a.html', ['input-empty'], [], '<html><body>', ['<script type="application/ld+json"', 100_000]],
  ['a.html', ['input-empty'], [], '<html><body>', ['<script type="application/ld+json">', 100_000]],
  [
    'a.html',
    ['page-unclear'],
    ['isi-berita-panjang'],
    '<html><body><h1>Isi berita panjang</h1><p>',
    ['kata, ', 4000],
    ['<!-- ', 200_000],
  ],
  ['a.txt', ['story-too-large'], [], 'Judul\n\n', ['kata ', 3_000_000]],
  ['a.txt', ['input-unknown'], [], ['\0', 50_000_000]],
  ['a.txt', ['input-too-large'], [], ['kata ', 3_300_000]],
])('%s with %j ends (case %#)', async (name, expected, articles, ...pieces) => {
  const content = contentFolder();
  const outcome = await runImport(content, written(name, ...pieces));
  expect(rules(outcome).filter((rule) => !/^(sentence|spam)/.test(rule))).toEqual(expected);
  const names = Object.keys(filesIn(content)).filter((file) => file.startsWith('articles/'));
  expect(names).toEqual(articles.toSorted().map((article) => `articles/2026/11/${article}.md`));
});

test('shortcodes within each other are read a bounded number of times', () => {
  const [depth, end] = [20_000, 'x'.repeat(1000)];
  let read = 0;
  const text = '[a]'.repeat(depth) + end + '[/a]'.repeat(depth);
  expandShortcodes(text, ({ content }) => {
    read += content.length;
    return content;
  });
  expect(read).toBeLessThan(text.length * 500);
});

test('five hundred galleries that are never closed leave a caption that is', () => {
  const made = expandShortcodes(
    `${'[gallery]'.repeat(400)}[caption]x[/caption]`,
    ({ name, content }) => (name === 'caption' ? `<${content}>` : ''),
  );
  expect(made).toBe('<x>');
});
