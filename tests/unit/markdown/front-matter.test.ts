import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assert, property, string as letters } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/markdown/front-matter.ts';
import { readWholeYaml } from '../../../src/markdown/front-matter/read-yaml.ts';
import { sharedData } from '../../shared-data.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';
import { unitsOf } from '../../support/growth/units.ts';

const keys = new Set(['title']);

function slipsOf(text: string): string[] {
  return readFrontMatter(text, keys).slips.map(
    ({ code, line, column, text: of }) => `${line}:${column} ${code}${of ? ` ${of}` : ''}`,
  );
}

describe('the fences', () => {
  test('cut front matter from body, and the line of the body is known', () => {
    const { value, body, bodyLine } = readFrontMatter('---\ntitle: A\n---\n\nIsi\n', keys);
    expect({ value, body, bodyLine }).toEqual({
      value: { title: 'A' },
      body: '\nIsi\n',
      bodyLine: 4,
    });
  });

  test('are found after a byte order mark and empty lines, with line ends of any system', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['\uFEFF', '---  ', 'title: A', '---', 'Isi', ''].join(end);
      const { value, body, bodyLine, slips } = readFrontMatter(text, keys);
      expect({ value, body, bodyLine, slips }).toEqual({
        value: { title: 'A' },
        body: 'Isi\n',
        bodyLine: 5,
        slips: [],
      });
    }
  });

  test('may enclose nothing, and nothing may follow them', () => {
    expect(readFrontMatter('---\n---', keys)).toMatchObject({ value: null, body: '', slips: [] });
  });

  test('are missed where there are none', () => {
    expect(slipsOf('Isi berita.\n---\nlagi')).toEqual(['1:1 missing none']);
    expect(readFrontMatter('Isi', keys).body).toBe('Isi');
  });

  test('are missed where the data ends and the text begins', () => {
    const text = '---\ntitle: A\ndate: B\n\nIni isi berita.\n';
    expect(slipsOf(text)).toEqual(['5:1 unclosed']);
    expect(readFrontMatter(text, keys)).toMatchObject({
      value: { title: 'A', date: 'B' },
      body: 'Ini isi berita.\n',
      bodyLine: 5,
    });
  });
});

describe('YAML that is wrong', () => {
  test.each([
    ['title: A\ntitle: B', ['3:1 duplicate-key title']],
    ['date: A\n\tsection: B', ['3:1 tab section: B']],
    ['section: "A\ndate: B', ['2:10 quote section: "A']],
    ["date: B\nsection: 'A", ["3:10 quote section: 'A"]],
    ['section: a: b', ['2:10 colon section: a: b']],
    ['section: *a', ['2:10 alias section: *a']],
    ['section: |a', ['2:11 syntax section: |a']],
    ['title A\ndate: B', ['2:1 syntax title A']],
    ['image:\n    src: a\n  alt: b', ['4:1 indent alt: b']],
    [
      'a: &a [x]\nb: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
      1,
    ],
    [`a: ${'['.repeat(5000)}`, 1],
    [`${'- '.repeat(200)}a`, 1],
  ])('is told with line and column in the file: %j', (yaml, expected) => {
    const slips = slipsOf(`---\n${yaml}\n---\n`);
    if (typeof expected === 'number') expect(slips).toHaveLength(expected);
    else expect(slips).toEqual(expected);
  });

  test('still gives what can be read beside a key written twice', () => {
    expect(readFrontMatter('---\ndate: A\ndate: B\n---\n', keys).value).toEqual({ date: 'B' });
  });
});

test('numbers, dates and words of other schemas stay text; only true, false and null are not', () => {
  const { value } = readFrontMatter(
    '---\na: 1.10\nb: 007\nc: 2015-09-16\nd: no\ne: 0x1F\nf: .inf\ng: true\nh: null\ni: 12:30\n---\n',
    keys,
  );
  expect(value).toEqual({
    a: '1.10',
    b: '007',
    c: '2015-09-16',
    d: 'no',
    e: '0x1F',
    f: '.inf',
    g: true,
    h: null,
    i: '12:30',
  });
});

test('places of values, keys, and of what is not there', () => {
  const { locate } = readFrontMatter(
    '---\ntitle: "a: b"\nimage:\n  src: x\n  alt:\nlist: {one: 1}\n---\n',
    keys,
  );
  expect(locate(['title'])).toEqual({ line: 2, column: 8 });
  expect(locate(['image', 'src'])).toEqual({ line: 4, column: 8 });
  expect(locate(['image', 'src'], 'key')).toEqual({ line: 4, column: 3 });
  expect(locate(['image', 'alt'])).toEqual({ line: 5, column: 3 });
  expect(locate(['image', 'credit'])).toEqual({ line: 4, column: 3 });
  expect(locate(['list', 0, 'one'])).toEqual({ line: 6, column: 13 });
  expect(locate(['absent'])).toEqual({ line: 2, column: 1 });
});

const HOSTILE = unitsOf(`-␠ -␠␠ ␠ a:␠ " ' \\\\ [ { a:↵ -␠↵ &a␠ *a␠ | ⇥`);

test('the time over hostile lines grows with them', { timeout: 120_000 }, () => {
  const texts = HOSTILE.flatMap((part) =>
    ['title: ', 'date: ', '', '- '].map((key) => ({
      name: JSON.stringify(`${key}${part}`),
      make: (size: number) => key + part.repeat(Math.ceil(size / part.length)).slice(0, size),
    })),
  );
  const read = (text: string) => readFrontMatter(`---\n${text}\n---\n`, keys);
  expect(fastGrowing(read, texts)).toEqual([]);
});

test('anything at all is read or told to be wrong', () => {
  assert(
    property(letters({ unit: 'binary' }), (text) => {
      const { body, bodyLine, slips } = readFrontMatter(`---\n${text}\n---\nIsi`, keys);
      expect(bodyLine).toBeGreaterThan(0);
      expect(body.length + slips.length).toBeGreaterThan(0);
    }),
  );
});

const suite = sharedData('yaml/src');

test.skipIf(suite === undefined)('the YAML test suite never makes it throw', () => {
  for (const name of readdirSync(suite!)) {
    const text = readFileSync(join(suite!, name), 'utf8');
    expect(readWholeYaml(text, 1).slips).toEqual([]);
    for (const { yaml } of readWholeYaml(text, 1).value as { yaml?: string }[]) {
      const plain = (yaml ?? '').replaceAll('␣', ' ').replaceAll(/—*»/g, '\t').replaceAll('↵', '');
      const reading = readFrontMatter(`---\n${plain}\n---\nIsi`, keys);
      for (const { line } of reading.slips) expect(line).toBeGreaterThan(0);
    }
  }
});
