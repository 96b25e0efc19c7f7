import { array as arrayOf, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '../../../../src/markdown/front-matter/plain-yaml.ts';
import type { Path } from '../../../../src/markdown/front-matter/offset-of.ts';
import { readWholeYaml, readYaml } from '../../../../src/markdown/front-matter/read-yaml.ts';

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner, [...path, 'none'], [...path, 0, 'none']];
}

/** Whether the quick reader and the whole language agree on a text; false where only one reads it. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text, 3);
  if (plain === undefined) return false;
  const whole = readWholeYaml(text, 3);
  expect(whole.slips).toEqual([]);
  expect(plain.value).toEqual(whole.value);
  for (const path of pathsIn(whole.value))
    for (const part of ['key', 'value'] as const)
      expect([path, plain.locate(path, part)]).toEqual([path, whole.locate(path, part)]);
  return true;
}

test.each([
  'title: "Judul: dua \\"kata\\""\ndate: 2015-09-16 19:41\nsection: nasional\n',
  'topics: [Suriah, Rusia 1, true]\nauthors:\n  - id: desk\n    role: Penerjemah\n  - budi\n',
  'source:\n  name: Antara\n  url: https://antara.example/a?b=c\ndraft: true\nempty:\nlast: null',
  'list:\n- a\n- b: c\n  d:\n    - e\nafter: 1.10',
  "- id: suriah\n  name: 'Suriah'\n- id: rusia\n  aliases: Uni Soviet, Soviet\n",
])('reads front matter as the whole language does: %j', (text) => {
  expect(agree(text)).toBe(true);
});

test.each([
  'a: b: c',
  'a: *b',
  '"a": b',
  'a: b\n\nc: d',
  'a: b # c',
  'a: b\n  c',
  'a: b\na: c',
  '',
  '  a: b',
  'a: [b, [c]]',
])('leaves %j to the whole language', (text) => {
  expect(readPlainYaml(text, 1)).toBeUndefined();
});

test('agrees with the whole language on all that it reads', () => {
  const words = ['a', 'b', 'cd', 'true', 'null', '1.5', '2015-09-16', '19:41', 'https://a.b/c'];
  const signs = [': ', ':', '- ', '-', ' ', '[', ']', ', ', ',', '"x"', "'y'", '"', "'", '#', '\\'];
  const more = ['{', '}', '~', '|', '&f', '*f', '!', '%', '\t', 'a:', 'b:'];
  const lineStarts = ['\n', '\n  ', '\n    ', '\nc: ', '\n- d: ', '\n  e: '];
  const token = constantFrom(...words, ...signs, ...more, ...lineStarts);
  const lines = arrayOf(token, { maxLength: 14 }).map((tokens) => tokens.join(''));
  let read = 0;
  assert(
    property(lines, (text) => {
      if (agree(text)) read += 1;
      if (agree(`k: v\n${text}`)) read += 1;
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(100);
});

test('a key is found in a group of its own name', () => {
  for (const yaml of ['image:\n  image: a', 'image:\n  image: a # b']) {
    const { locate } = readYaml(yaml, 1, new Set());
    expect(locate(['image', 'image'], 'key')).toEqual({ line: 2, column: 3 });
  }
});
