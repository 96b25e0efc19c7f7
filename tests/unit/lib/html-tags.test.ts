import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tag } from '../../../src/lib/html-tags.ts';
import { attributesOf, initialsOf, nextTag } from '../../../src/lib/html-tags.ts';

function tagsOf(html: string, initials?: number): Tag[] {
  const tags: Tag[] = [];
  for (let tag = nextTag(html, 0, initials); tag; tag = nextTag(html, tag.textEnd, initials))
    tags.push(tag);
  return tags;
}

const pieces = fc.constantFrom(
  ...['<p', '<a', '</p', '<script', '</script>', '<style>', '</style>', '<title>', '</title>'],
  ...['>', '/', '=', '"', "'", ' ', 'b', 'class="x y"', ' c=d', '<!--', '-->', '<', '\n', '/>'],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((all) => all.join(''));

test('tags asked for by their initials are those among all tags', () => {
  fc.assert(
    fc.property(texts, (html) => {
      const all = tagsOf(html);
      expect(tagsOf(html, initialsOf('ps'))).toEqual(all.filter(({ name }) => /^[ps]/.test(name)));
      expect(tagsOf(html, 0)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('a tag ends behind its last attribute', () => {
  fc.assert(
    fc.property(texts, (html) => {
      for (const tag of tagsOf(html)) {
        // With whatever follows left out, its attributes are the same, and nothing is left open.
        const alone = html.slice(tag.start, tag.end);
        const [again] = tagsOf(alone);
        expect(again?.end).toBe(alone.length);
        expect([...attributesOf(alone, again!)]).toEqual([...attributesOf(html, tag)]);
      }
    }),
    { numRuns: 3000 },
  );
});
