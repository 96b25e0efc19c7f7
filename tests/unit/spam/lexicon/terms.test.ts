import { describe, expect, test } from 'vitest';
import { detectInMarkdown } from '../../../../src/spam/detect-in-markdown.ts';
import { TERMS, type TermRole } from '../../../../src/spam/lexicon/lexicon.ts';
import { fixtureLines } from '../fixture-lines.ts';
import { HONEST, OPTIONS } from '../honest-article.ts';

const detect = (body: string) => detectInMarkdown({ title: 'Berita hari ini', body }, OPTIONS);
const lastLine = (line: string) => detect(`${HONEST}\n\n${line}\n`);
const termsOf = (...roles: TermRole[]) => TERMS.filter((term) => roles.includes(term.role));
const sentences = new Map(
  fixtureLines('ordinary-sentences.txt').map((line) => {
    const at = line.indexOf(': ');
    return [line.slice(0, at), line.slice(at + 2)] as const;
  }),
);

test('no term stands in the lexicon twice, each has a source', () => {
  expect(new Set(TERMS.map((term) => term.term)).size).toBe(TERMS.length);
  expect(TERMS.filter((term) => term.source.length < 10)).toEqual([]);
});

describe.each(termsOf('exclusive', 'label', 'title', 'foreign'))('$role: $term', ({ term }) => {
  test('is certain and may be cut as a bare last line', () => {
    expect(lastLine(term)).toMatchObject([{ rule: 'spam/certain', cut: true, text: term }]);
  });
  test('is certain as a link that closes the text', () => {
    expect(lastLine(`[${term}](https://hospital.example/x/)`)).toMatchObject([
      { rule: 'spam/certain', cut: true },
    ]);
  });
});

describe.each(termsOf('topic'))('$role: $term', ({ term }) => {
  test('is shown as a bare last line of an article on something else', () => {
    expect(lastLine(term)).toHaveLength(1);
  });
  test('stays silent as the subject of a headline', () => {
    const article = { title: `Polisi membongkar jaringan ${term} di Banyumas`, body: HONEST };
    expect(detectInMarkdown(article, OPTIONS)).toEqual([]);
  });
});

describe.each(termsOf('game', 'draw', 'market'))('$role: $term', ({ term, role }) => {
  test('never scores alone', () => expect(lastLine(term)).toEqual([]));
  test('is silent in a sentence of its honest use', () => {
    const sentence = sentences.get(term);
    expect(sentence?.toLowerCase()).toContain(term);
    expect(detect(sentence ?? '')).toEqual([]);
    expect(lastLine(sentence ?? '')).toEqual([]);
  });
  test('is a term beside another', () => {
    const beside = { game: `${term} online`, draw: `${term} SGP`, market: `data ${term}` };
    expect(lastLine(beside[role as keyof typeof beside])).toMatchObject([{ rule: 'spam/certain' }]);
  });
});

describe.each(termsOf('place', 'qualifier'))('$role: $term', ({ term }) => {
  test('never scores alone', () => expect(lastLine(term)).toEqual([]));
  test('completes a term', () => expect(lastLine(`toto ${term}`)).toHaveLength(1));
});

describe.each(termsOf('plain'))('$role: $term', ({ term }) => {
  test('is no spam', () => expect(lastLine(term)).toEqual([]));
});

test.each(TERMS)('$term is silent in a report on arrests', ({ term }) => {
  const report = `Polisi menangkap tiga tersangka kasus "${term}" di Medan, ujar Kapolres, Senin.`;
  expect(detect(`${report}\n\n${HONEST}`)).toEqual([]);
});
