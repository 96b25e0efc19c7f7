import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { findSlips } from '../../../src/markdown/find-slips.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { readFixtures } from './fixture-file.ts';
import { htmlFaults } from './html-faults.ts';
import { sampleContext } from './sample-context.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/markdown');

/** Unbreakable spaces are written out, or nobody would see them. */
function shown(html: string): string {
  return html.replaceAll('\u00a0', '&nbsp;').trimEnd();
}

/** `quotes.de.txt` is an article in German; without such a part it is Indonesian. */
function languageOf(name: string): string {
  return /\.([a-z]{2})\.txt$/.exec(name)?.[1] ?? 'id';
}

/** All cases of a kind, with the name of their file. */
function cases(kind: string) {
  return readdirSync(join(FOLDER, kind)).flatMap((file) =>
    readFixtures(join(FOLDER, kind, file)).map((fixture) => Object.assign(fixture, { file })),
  );
}

describe('pages', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    // A fragment: the page has the headline. Trailing spaces are the author's.
    rules: {
      'no-trailing-whitespace': 'off',
      'heading-level': ['error', { allowMultipleH1: false, minInitialRank: 'h2' }],
    },
  });

  test.each(cases('html'))('$file: $title', async ({ file, input, output }) => {
    const { html } = renderMarkdown(input, sampleContext(languageOf(file)));
    expect(shown(html)).toBe(output);
    expect(htmlFaults(html)).toEqual([]);
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

describe('feeds', () => {
  test.each(cases('feed'))('$title', ({ input, output }) => {
    const { html } = renderMarkdown(input, sampleContext('id', { absolute: true }));
    expect(shown(html)).toBe(output);
    expect(html).not.toMatch(/ (?:id|tabindex|aria-[a-z]+)=/);
  });
});

describe('plain text', () => {
  test.each(cases('plain'))('$title', ({ input, output }) => {
    expect(plainText(input)).toBe(output);
  });

  test.each([...cases('html'), ...cases('plain')])(
    'as its page is rendered: $title',
    ({ input }) => {
      const lines: string[] = [];
      renderMarkdown(input, sampleContext('id'), (text) => lines.push(text));
      expect(lines).toEqual([plainText(input)]);
    },
  );
});

describe('slips', () => {
  test.each(cases('slips'))('$title', ({ input, output }) => {
    const slips = findSlips(input).map(
      ({ line, column, rule, value }) => `${line}:${column} ${rule} ${value}`,
    );
    expect(slips.join('\n')).toBe(output);
  });
});
