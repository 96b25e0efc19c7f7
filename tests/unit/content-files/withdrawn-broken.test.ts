import { describe, expect, test } from 'vitest';
import { article } from '../../content-folder.ts';
import { FILE, YOUNG, expectDown, read } from './taken-down.ts';

const lines = (...all: string[]): string => `---\n${all.join('\n')}\n---\n\nIsi.\n`;

describe('whatever else is wrong with it', () => {
  test.each([
    ['a bad date', lines('title: A', 'date: kemarin', 'section: nasional', 'withdrawn: ya')],
    ['no date', lines('title: A', 'section: nasional', 'withdrawn: ya')],
    ['an unknown section', lines('title: A', 'date: 2015-09-16', 'section: x', 'withdrawn: ya')],
    ['no title', lines('date: 2015-09-16', 'section: nasional', 'withdrawn: ya')],
    ['nothing but the key', lines('withdrawn: ya')],
    ['an unclosed quote after', lines('title: A', 'withdrawn: ya', 'section: "nasional')],
    ['an unclosed quote before', lines('section: "nasional', 'withdrawn: ya', 'date: 2015-09-16')],
    ['an unclosed bracket', lines('topics: [a, b', 'withdrawn: ya', 'date: 2015-09-16')],
    ['an unclosed bracket and a map', lines('topics: [a', 'withdrawn: { reason: Keliru. }')],
    ['a colon', lines('section: a: b', 'withdrawn: ya')],
    ['a tab', lines('image:\n\tsrc: a.jpg', 'withdrawn: ya')],
    ['a tab before the key', lines('title: A', '\twithdrawn: ya', 'section: "a')],
    ['the key twice', lines('title: A', 'withdrawn: ya', 'withdrawn: tidak')],
    ['another key twice', lines('title: A', 'title: B', 'withdrawn: ya')],
    ['no space after the colon', lines('title: A', 'date: 2015-09-16', 'withdrawn:ya')],
    ['an equals sign', lines('title: A', 'date: 2015-09-16', 'withdrawn = ya')],
    ['no colon', lines('title: A', 'date: 2015-09-16', 'section: nasional', 'withdrawn')],
    ['below a headline', lines('title: A', '  withdrawn: ya', 'date: 2015-09-16')],
    ['as a list', lines('- title: A', '- withdrawn: ya')],
    ['no second fence', '---\ntitle: A\nwithdrawn: ya\n\nIsi berita.\n'],
    ['no fence', 'title: A\nwithdrawn: ya\n---\n\nIsi berita.\n'],
    ['the key before the fence', 'withdrawn: ya\n---\ntitle: A\n---\n\nIsi berita.\n'],
    [
      'Windows line ends',
      lines('title: "A', 'section: "a', 'withdrawn: ya').replaceAll('\n', '\r\n'),
    ],
    ['an Indonesian key in broken YAML', lines('section: "a', 'dicabut: ya')],
    ['a broken address', article('permalink: x y\nwithdrawn: ya')],
    ['a picture that is not there', article('image: tidak-ada.jpg\nwithdrawn: ya')],
    ['a date that is a group', lines('date: { toString: x }', 'withdrawn: ya')],
    ['a featured that is none', article('featured: 9\nwithdrawn: ya')],
  ])('%s', (_, text) => {
    expectDown(text);
    expectDown(text, { now: YOUNG });
  });

  test('a file of Windows’ letters, and one of UTF-16', () => {
    const text = article('withdrawn: Permintaan café').replace('Isi', 'Café');
    expect(expectDown(Buffer.from(text, 'latin1')).withdrawn).toEqual({
      reason: 'Permintaan café',
    });
    expect(expectDown(Buffer.from(`\uFEFF${text}`, 'utf16le')).withdrawn).toEqual({
      reason: 'Permintaan café',
    });
  });

  test('a file that is too large', () => {
    expectDown(article('withdrawn: ya', 'Isi. '.repeat(250_000)));
  });

  test('an old story that is broken and not withdrawn still stops', () => {
    expect(read(lines('title: A', 'section: "a')).effects).toContain('stop');
    expect(read(lines('title: A', 'section: "a', '# withdrawn: ya')).effects).toContain('stop');
    expect(read(lines('title: A', 'section: "a', 'withdrawn: tidak')).effects).toContain('stop');
    expect(read('Isi saja.\n\nWithdrawn: ya\n').effects).toContain('stop');
  });

  test('with an address of its own, also where the YAML is broken', () => {
    const { taken } = read(lines('permalink: /lama.html', 'withdrawn: ya', 'section: "a'));
    expect(taken?.path).toBe('/lama.html');
  });

  test('where its data is broken, its text is not taken for data', () => {
    const body = 'permalink: /lain.html\ndate: 2001-02-03\ndraft: ya';
    const { taken } = read(`${lines('title: A', 'withdrawn: ya', 'section: "a')}${body}\n`);
    expect(taken?.path).toBe(read(lines('title: A', 'withdrawn: ya', 'section: "a')).taken?.path);
    expect(taken?.path).not.toBe('/lain.html');
  });

  test('without any address it is left out, and stops nobody', () => {
    const { taken, effects, rules } = read(lines('title: A', 'withdrawn: ya'), {
      file: 'articles/lepas.md',
    });
    expect(taken).toBeUndefined();
    expect(effects).toEqual(new Set(['warn']));
    expect(rules).toContain('withdrawn/no-address');
  });

  test('on the address of another story or page: that stays, and this one is left out', () => {
    const takenDownText = article('permalink: /2015/09/lain/\nwithdrawn: ya');
    for (const file of [FILE, 'articles/2015/09/z.md']) {
      const { taken: entry, effects, others, rules } = read(takenDownText, { file });
      expect([entry, [...effects], others]).toEqual([undefined, ['warn'], ['2015/09/lain']]);
      expect(rules).toContain('address/twice');
    }
    const onSection = read(article('permalink: /nasional/\nwithdrawn: ya'));
    expect([onSection.taken, [...onSection.effects]]).toEqual([undefined, ['warn']]);
  });
});
