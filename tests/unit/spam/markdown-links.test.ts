import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownLinks } from '../../../src/spam/markdown/markdown-links.ts';

const part = fc.constantFrom(
  '[a](https://x.example/1)',
  '![a](https://x.example/p.png)',
  '<a href="https://y.example">b</a>',
  '[<a href=https://z.example>c</a>](https://x.example)',
  '<a href="q">[d](/e)</a>',
  '[f]: https://w.example/g',
  'https://v.example/h',
  '<https://u.example>',
  ' ',
  'kata',
  ')',
  '[',
);

test('links of a line rise, and none lies over another', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(50), (parts, start) => {
      const line = parts.join('');
      const links = markdownLinks(line, start);
      links.forEach((link, at) => {
        expect(link.start).toBeGreaterThanOrEqual(links[at - 1]?.end ?? start);
        expect(link.end).toBeLessThanOrEqual(start + line.length);
      });
    }),
    { numRuns: 2000 },
  );
});

test('a link in another form counts once: inline before HTML, HTML before a bare address', () => {
  const urls = (line: string) => markdownLinks(line, 0).map(({ url }) => url);
  expect(urls('[a](https://x.example) https://v.example')).toEqual([
    'https://x.example',
    'https://v.example',
  ]);
  expect(urls('<a href="https://y.example">https://v.example</a>')).toEqual(['https://y.example']);
});
