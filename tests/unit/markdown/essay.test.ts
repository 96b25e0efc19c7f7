import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { sharedData } from '../../shared-data.ts';
import { htmlFaults } from './html-faults.ts';
import { sampleContext } from './sample-context.ts';

const essay = (text: string, more = {}) =>
  renderMarkdown(text, sampleContext('id', { isEssay: true, ...more }));

const TEXT = `![Satu](a.jpg "Pagi. (Foto: Rina Sari)")

Teks di antaranya.

![Dua](b-2x3.jpg "Siang. (Foto: Rina Sari)")
![Tiga](c-2x3.jpg)

![Empat](d.jpg "Sore. (Foto: Budi)")
![Lima](hilang.jpg)
![Enam](f.jpg)
`;

describe('a photo essay', () => {
  const { html, pictures, hasEnlarged } = essay(TEXT);

  test('numbers all its pictures as one set, and each leads to its largest file', () => {
    expect(html.match(/class="count">[^<]*/g)).toEqual(
      [1, 2, 3, 4, 5, 6].map((at) => `class="count">${at}/6`),
    );
    expect(html.match(/<a class="large"/g)).toHaveLength(5);
    expect(hasEnlarged).toBe(true);
    expect(htmlFaults(html)).toEqual([]);
  });

  test('sets two of one paragraph side by side, and others one below the other', () => {
    const [pair, ...others] = html.match(/<section class="gallery[^]*?<\/section>/g)!;
    expect(pair).toMatch(/^<section class="gallery beside"/);
    expect(pair!.match(/alt="(?:Dua|Tiga)"/g)).toHaveLength(2);
    expect(others).toEqual([]);
  });

  test('says its credits once, at its end, with the numbers of their pictures', () => {
    expect(html.trimEnd()).toMatch(/<p class="credits">Foto: Rina Sari \(1, 2\); Budi \(4\)<\/p>$/);
    expect(html.match(/class="credit each"/g)).toHaveLength(3);
  });

  test('tells what it shows, each with its caption, else what can be seen, and its credit', () => {
    expect(pictures.map(({ caption, credit }) => [caption, credit])).toEqual([
      ['Pagi.', 'Foto: Rina Sari'],
      ['Siang.', 'Foto: Rina Sari'],
      ['Tiga', ''],
      ['Sore.', 'Foto: Budi'],
      ['Enam', ''],
    ]);
  });

  test('is in feeds a picture after another, each with its credit', () => {
    const feed = essay(TEXT, { absolute: true });
    expect(feed.html).not.toMatch(/section|each|credits|class="count"/);
    expect(feed.html.match(/<span class="credit">/g)).toHaveLength(3);
    expect(feed.pictures).toEqual([]);
  });

  test('has the words for the search that it has anywhere', () => {
    let taken = '';
    renderMarkdown(TEXT, sampleContext('id', { isEssay: true }), (words) => (taken = words));
    expect(taken).toBe(plainText(TEXT));
    expect(taken).not.toContain('Rina');
  });

  test('with one picture numbers nothing; notes stand after its credits', () => {
    expect(essay('![Satu](a.jpg "X (Foto: A)")').html).not.toMatch(/count|credits/);
    const noted = essay(`${TEXT}\nTeks.[^1]\n\n[^1]: Catatan.\n`).html;
    expect(noted.indexOf('class="credits"')).toBeLessThan(noted.indexOf('id="fn_1"'));
  });

  test('charts keep the credit of their data', () => {
    const { html: charted } = essay(`${TEXT}\n![Data](x.csv "batang | Judul (Sumber: BPS)")\n`);
    expect(charted).toContain('<span class="credit">Sumber: BPS</span>');
    expect(charted).toContain('>6/6<');
  });
});

const folder = sharedData('xss/dompurify');

test.skipIf(folder === undefined)('no payload in a caption or credit is anything but text', () => {
  const file = readFileSync(join(folder!, 'expect.json'), 'utf8');
  for (const { payload } of JSON.parse(file) as { payload: string }[]) {
    const line = payload.replace(/[\r\n]/g, ' ').replaceAll('"', "'");
    const picture = `![${line.replace(/[[\]]/g, '')}](a.jpg "${line} (Foto: ${line.replace(/[()]/g, '')})")`;
    for (const isEssay of [true, false])
      expect(htmlFaults(essay(`${picture}\n${picture}\n`, { isEssay }).html), payload).toEqual([]);
  }
});
