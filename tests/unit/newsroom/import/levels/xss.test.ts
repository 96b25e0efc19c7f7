import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../../../src/newsroom/import/feed/read-feed.ts';
import { escapeHtml } from '../../../../../src/lib/escape-html.ts';
import { readPage } from '../../../../../src/newsroom/import/page/read-page.ts';
import { prepareArticle } from '../../../../../src/newsroom/import/prepare/prepare-article.ts';
import type { SourceArticle } from '../../../../../src/newsroom/import/article/source-article.ts';
import { readText } from '../../../../../src/newsroom/import/text/read-text.ts';
import { emptyIndex } from '../../../../../src/newsroom/import/wxr/wxr-index.ts';
import { emptyHead } from '../../../../../src/newsroom/import/wxr/wxr-head.ts';
import { emptyItem } from '../../../../../src/newsroom/import/wxr/wxr-item.ts';
import { articleOfItem } from '../../../../../src/newsroom/import/wxr/article-of-item.ts';
import { sharedData } from '../../../../shared-data.ts';
import { dangers } from '../support/rendered.ts';

const folder = sharedData('xss/dompurify');
const blns = sharedData('strings/blns.json');
const zone = 'Asia/Jakarta';
const context = { ownHosts: [], allow: [] };

function payloads(): string[] {
  const cases = JSON.parse(readFileSync(join(folder!, 'expect.json'), 'utf8')) as {
    payload: string;
  }[];
  const strings = blns === undefined ? [] : (JSON.parse(readFileSync(blns, 'utf8')) as string[]);
  return [...cases.map(({ payload }) => payload), ...strings];
}

const bodyOf = (article: SourceArticle | undefined) => {
  if (article === undefined) return '';
  const { title, body, standfirst = '' } = prepareArticle(article, context);
  expect(`${title}${standfirst}`).not.toMatch(/\n/);
  return body;
};

const importers: Record<string, (payload: string) => string> = {
  text: (payload) => bodyOf(readText(`Judul\n\n${payload}\n\n${payload}`, 'a.txt', zone)),
  page: (payload) => {
    const filler =
      '<p>Warga kota berkumpul di alun-alun sejak pagi, kata panitia, untuk mengikuti acara.</p>'.repeat(
        8,
      );
    const found = readPage(
      `<html><body><article><h1>Judul</h1>${filler}${payload}${filler}</article></body></html>`,
      { file: 'a.html', zone },
    );
    return 'rule' in found ? '' : bodyOf(found);
  },
  feed: (payload) => {
    const text = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>${escapeHtml(payload)}</title><content:encoded>${escapeHtml(payload)}</content:encoded></item></channel></rss>`;
    return (readFeed(text, 'feed', zone)?.articles ?? [])
      .map((article) => bodyOf(article))
      .join('\n\n');
  },
  wordpress: (payload) => {
    const item = emptyItem(1);
    Object.assign(item.fields, {
      id: '1',
      title: payload,
      content: `${payload}\n\n${payload}`,
      status: 'publish',
      excerpt: payload,
    });
    const found = articleOfItem(item, {
      head: emptyHead(),
      index: emptyIndex(),
      file: 'a.xml',
      zone,
    });
    return 'article' in found ? bodyOf(found.article) : '';
  },
};

describe.skipIf(!folder)('payloads of cross-site scripting', () => {
  for (const [name, run] of Object.entries(importers)) {
    test(`nothing that can run comes through the ${name} importer`, { timeout: 60_000 }, () => {
      const found = payloads().flatMap((payload) =>
        dangers(run(payload)).map((danger) => ({ payload, danger })),
      );
      expect(found).toEqual([]);
    });
  }
});
