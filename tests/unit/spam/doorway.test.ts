import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectInMarkdown } from '../../../src/spam/detect-in-markdown.ts';
import type { SpamArticle } from '../../../src/spam/spam-input.ts';
import { fixtureLines } from './fixture-lines.ts';
import { HONEST, OPTIONS } from './honest-article.ts';

const body = readFileSync(join(import.meta.dirname, '../../fixtures/spam/doorway.txt'), 'utf8');
const title = 'Situs Slot Gacor Terpercaya';

const isDoorway = (article: SpamArticle): boolean =>
  detectInMarkdown(article, { ownHosts: [], allow: [] }).some(({ reasons }) =>
    reasons.some(({ code }) => code === 'doorway'),
  );

test('a whole spun article is a doorway: certain, and not cut to pieces', () => {
  expect(isDoorway({ title, body })).toBe(true);
  const hits = detectInMarkdown({ title, body }, OPTIONS);
  const doorway = hits.find((hit) => hit.reasons.some((one) => one.code === 'doorway'));
  expect(doorway).toMatchObject({ rule: 'spam/certain', start: 0, end: body.length, cut: false });
});

test('one paragraph of it in an honest article is none', () => {
  const paragraph = body.split('\n')[0]!;
  expect(isDoorway({ title: 'Berita', body: `${HONEST}\n\n${paragraph}\n\n${HONEST}` })).toBe(
    false,
  );
});

test('all honest paragraphs on gambling together are none', () => {
  const whole = fixtureLines('honest-paragraphs.txt').join('\n\n');
  expect(isDoorway({ title: 'Perang melawan judi online', body: whole })).toBe(false);
});
