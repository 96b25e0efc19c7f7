import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSlips } from '../../../src/markdown/find-slips.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderInline, renderMarkdown } from '../../../src/markdown/render.ts';
import { htmlFaults } from './html-faults.ts';
import { sampleContext } from './sample-context.ts';

const FRAGMENTS = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '2019. ',
  '> ',
  '| a | b |\n|---|--:|\n',
  '```\n',
  '    ',
  '\n',
  '\n\n',
  ' ',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '![a](b c.jpg "',
  '"',
  "'",
  '<',
  '>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '[x](JaVa\tScript:alert(1))',
  '![x](data:text/html,x)',
  '&#106;avascript:',
  '&quot;',
  '&lt;',
  '[^1]',
  '[^1]: ',
  '[a]: /b "c"\n',
  'https://youtu.be/x',
  'Baca juga: ',
  '[Judul](/a/)',
  '\\',
  '\u0000',
  '\u00a0',
  '\ud800',
  'Rp 5 juta',
  '(Foto: A)',
  '![](a.jpg)',
  ' onclick="x" ',
  '"onmouseover="x',
  '---\n',
  '===\n',
  'kata ',
  "Ma'ruf ",
  ':',
  '|',
  '\r\n',
  '\t',
];

const bodies = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }).map((parts) => parts.join('')),
);

describe('any body at all', () => {
  test('gives harmless, balanced HTML on pages and in feeds', () => {
    fc.assert(
      fc.property(bodies, fc.boolean(), (body, absolute) => {
        const { html, headings } = renderMarkdown(body, sampleContext('id', { absolute }));
        expect(htmlFaults(html)).toEqual([]);
        expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('gives one harmless line', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(htmlFaults(renderInline(body, sampleContext('en')))).toEqual([]);
      }),
    );
  });

  test('has plain text without unbreakable or doubled spaces', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(plainText(body)).not.toMatch(/[\u00a0\t\r]| {2}|\n\n|^\s|\s$/);
      }),
    );
  });

  test('has the same plain text when its page is rendered, but where quotation marks differ', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('id', 'en', 'de', 'fr'), (body, lang) => {
        const lines: string[] = [];
        renderMarkdown(body, sampleContext(lang), (text) => lines.push(text));
        expect(lines).toEqual(lang === 'de' || lang === 'fr' ? [] : [plainText(body)]);
      }),
      { numRuns: 3000 },
    );
  });

  test('has slips that lie where they say', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const lines = body.replaceAll('\0', '\uFFFD').split(/\r\n|\r|\n/);
        for (const { rule, line, column, value } of findSlips(body)) {
          // What is said of a pasted table is how it has to be written, not what stands there.
          if (rule === 'pasted-table') {
            expect(lines[line - 1]!.slice(column - 1).trim()).not.toBe('');
            continue;
          }
          const first = value.split('\n')[0]!;
          expect(lines[line - 1]!.slice(column - 1, column - 1 + first.length)).toBe(first);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
