import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../../../../src/newsroom/import/page/read-page.ts';
import { prepareArticle } from '../../../../../src/newsroom/import/prepare/prepare-article.ts';
import { sharedData } from '../../../../shared-data.ts';
import { rendered } from '../support/rendered.ts';
import { wordF1, wordsOf } from '../support/words.ts';

const folder = sharedData('html');

/** Rendered Markdown with captions, which the site shows below pictures. */
function shown(markdown: string): string {
  return rendered(markdown).replace(
    /<img [^>]*?(?:title="([^"]*)")?[^>]*>/g,
    (_, title?: string) => ` ${title ?? ''} `,
  );
}

test.skipIf(!folder)(
  'pages: mean word F1 at least .985 and 95 % of the headlines',
  { timeout: 60_000 },
  () => {
    const pages = readdirSync(folder!);
    const scores = new Map<string, number>();
    const wrong: string[] = [];
    for (const page of pages) {
      const file = (name: string) => readFileSync(join(folder!, page, name), 'utf8');
      const { title } = JSON.parse(file('expected-metadata.json')) as { title: string };
      const found = readPage(file('source.html'), {
        file: page,
        url: 'http://fakehost/test/page.html',
        zone: 'Asia/Jakarta',
      });
      expect('rule' in found, page).toBe(false);
      if ('rule' in found) continue;
      const article = prepareArticle(found, { ownHosts: [], allow: [] });
      if (article.title !== title) wrong.push(`${page}: ${article.title} / ${title}`);
      scores.set(page, wordF1(wordsOf(file('expected.html')), wordsOf(shown(article.body))));
    }
    const mean = [...scores.values()].reduce((sum, score) => sum + score, 0) / pages.length;
    const low = [...scores].filter(([, score]) => score < 0.985);
    console.log(
      `word F1 ${mean.toFixed(4)} on ${pages.length} pages, headlines ${pages.length - wrong.length}`,
      low,
      wrong,
    );
    expect(mean).toBeGreaterThanOrEqual(0.985);
    expect(1 - wrong.length / pages.length).toBeGreaterThanOrEqual(0.95);
  },
);
