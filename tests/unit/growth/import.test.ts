import { expect, test } from 'vitest';
import { captionWithCredit } from '../../../src/newsroom/import/clean/caption-credit.ts';
import { withoutCredits } from '../../../src/newsroom/import/clean/closing-lines.ts';
import { creditsIn } from '../../../src/newsroom/import/clean/credits.ts';
import { withoutDateline } from '../../../src/newsroom/import/clean/dateline.ts';
import { htmlToMarkdown } from '../../../src/newsroom/import/convert/html-to-markdown.ts';
import { repairMojibake } from '../../../src/newsroom/import/encoding/repair-mojibake.ts';
import { readFeed } from '../../../src/newsroom/import/feed/read-feed.ts';
import { parseHtml } from '../../../src/newsroom/import/html/parse-html.ts';
import { jsonLdMetadata } from '../../../src/newsroom/import/page/json-ld.ts';
import { readPage } from '../../../src/newsroom/import/page/read-page.ts';
import { prepareArticle } from '../../../src/newsroom/import/prepare/prepare-article.ts';
import { kindOfInput } from '../../../src/newsroom/import/recognise/kind-of-input.ts';
import { readTime } from '../../../src/newsroom/import/article/read-time.ts';
import { readText } from '../../../src/newsroom/import/text/read-text.ts';
import { expandContent } from '../../../src/newsroom/import/wxr/expand-content.ts';
import { emptyIndex } from '../../../src/newsroom/import/wxr/wxr-index.ts';
import { emptyItem } from '../../../src/newsroom/import/wxr/wxr-item.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';
import { manyOf } from '../../support/growth/hostile-texts.ts';

const ZONE = 'Asia/Jakarta';
const detector = { inHtml: () => [], inMarkdown: () => [] };
const around = { detector, ownHosts: ['warta.example'], allow: [] };

/** An article whose HTML is `html`, cleaned and made Markdown. */
const prepare = (html: string): unknown =>
  prepareArticle(
    {
      ...{ kind: 'article', from: 'a', id: '1', file: 'a', title: '', body: { html } },
      ...{ draft: false, sections: [], topics: [], authors: [], aliases: [], notes: [] },
    },
    around,
  );
/** What shortcodes and comments of WordPress become. */
function expand(content: string): unknown {
  const item = emptyItem(1);
  return expandContent({ ...item, fields: { ...item.fields, content } }, emptyIndex(), []);
}

test.each<[string, (text: string) => unknown]>([
  ['HTML', (text) => htmlToMarkdown(parseHtml(text))],
  ['the text of a story', prepare],
  ['a paragraph of a story', (text) => prepare(`<p>Jakarta (ANTARA) - ${text}</p><p>${text}</p>`)],
  ['an attribute', (text) => prepare(`<p><img src="/a.jpg" alt="${text}" class="${text}"></p>`)],
  ['bold words', (text) => prepare(`<p>a<b>${text}</b>b</p>`)],
  [
    'a caption of a picture',
    (text) =>
      prepare(`<figure><img src="/a.jpg"><figcaption>${text} (Foto: x)</figcaption></figure>`),
  ],
  ['text as it was typed', (text) => prepare(`<pre>${text}</pre>`)],
  ['a link', (text) => prepare(`<p><a href="/a">${text}</a></p>`)],
  ['a table', (text) => prepare(`<table><tr><td>${text}<td>${text}</table>`)],
  [
    'an author of a feed',
    (text) =>
      readFeed(
        `<rss><channel><item><title>a</title><author>${text}</author><description>b</description></item></channel></rss>`,
        'a',
        ZONE,
      ),
  ],
  ['a web page', (text) => readPage(`<html><title>a</title>${text}`, { file: 'a', zone: ZONE })],
  [
    'the title of a web page',
    (text) =>
      readPage(`<html><meta property="og:site_name" content="a"><title>${text} |</title><p>b</p>`, {
        file: 'a',
        zone: ZONE,
      }),
  ],
  [
    'structured data',
    (text) => jsonLdMetadata(`<script type="application/ld+json">${text}</script>${text}`),
  ],
  ['an export', expand],
  ['an attribute of an export', (text) => expand(`[caption a="${text}" ${text}]b[/caption]`)],
  ['a time of an export', (text) => readTime(text, ZONE)],
  ['a caption of an export', (text) => expand(`[caption id="a"]${text}[/caption]`)],
  ['a picture of a page builder', (text) => expand(`[vc_single_image]${text}[/vc_single_image]`)],
  ['a feed', (text) => readFeed(`<rss><channel><item>${text}`, 'a', ZONE)],
  [
    'a feed of JSON',
    (text) => readFeed(`{"version":"https://jsonfeed.org/","items":[${text}`, 'a', ZONE),
  ],
  ['plain text', (text) => readText(text, 'a', ZONE)],
  ['damaged letters', repairMojibake],
  ['a caption', captionWithCredit],
  ['a line of credits', creditsIn],
  ['closing lines', withoutCredits],
  ['a dateline', withoutDateline],
  ['the kind of a file', (text) => kindOfInput(Buffer.from(text))],
])('%s is imported in a time that grows with it', { timeout: 300_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});

test('paragraphs that go on in small letters are joined in a time that grows with them', () => {
  const before = `Judul\n\n${'kata '.repeat(12)}\n\nKata\n\n${'Kata '.repeat(12)}\n\n`;
  const text = manyOf('kata\n\n', before);
  expect(fastGrowing((one) => readText(one, 'a', ZONE), [text])).toEqual([]);
});
