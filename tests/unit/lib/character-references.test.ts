import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText } from '../../../src/build/astro/renderer/markup.ts';
import { decodeReferences } from '../../../src/lib/character-references.ts';
import { escapeHtml } from '../../../src/lib/escape-html.ts';

test.each([
  ['&lt;b&gt; &amp; &quot;x&quot; &apos;y&#39; &#x2013;', '<b> & "x" \'y\' –'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&#38;#60;', '&#60;'],
  ['&#99999999999;&#x110000;&#xD800;&#57343;&#0;&#x0;', '\ufffd'.repeat(6)],
  [`&#${'9'.repeat(400)};&#x${'f'.repeat(400)};`, '\ufffd\ufffd'],
  ['&#x1F600;&#65;&#X41;', '😀AA'],
  [
    '&constructor;&toString;&__proto__;&tidak;&;&#;&#x;&',
    '&constructor;&toString;&__proto__;&tidak;&;&#;&#x;&',
  ],
])('%s stands for %s', (written, text) => {
  expect(decodeReferences(written)).toBe(text);
});

test('what our pages escape is read as it was, once', () => {
  const texts = fc.array(
    fc.oneof(fc.constantFrom('&', '&lt;', '&#60;', '"', "'", '<'), fc.string()),
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      expect(decodeReferences(escapeText(text))).toBe(text);
      expect(decodeReferences(escapeHtml(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
