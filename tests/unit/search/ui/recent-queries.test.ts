import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetQueries,
  forgetQuery,
  recentQueries,
  rememberQuery,
} from '../../../../src/search/ui/recent-queries.ts';

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('nothing is kept as the page comes', () => {
  rememberQuery('suriah');
  forgetQuery('suriah');
  forgetQueries();
  expect(recentQueries()).toBeUndefined();
  expect(stored.size).toBe(0);
});

describe('where the reader chose so', () => {
  beforeEach(() => stored.set('warta:recent', '[]'));

  test('the last eight are kept, the newest first, each once', () => {
    for (let at = 0; at < 10; at++) rememberQuery(`kata ${at}`);
    rememberQuery('  KATA   5 ');
    expect(recentQueries()).toEqual(['KATA 5', ...[9, 8, 7, 6, 4, 3, 2].map((at) => `kata ${at}`)]);
    rememberQuery('  ');
    expect(recentQueries()).toHaveLength(8);
  });

  test('one can be forgotten, and all; the choice stays', () => {
    for (const query of ['satu', 'dua', 'tiga']) rememberQuery(query);
    forgetQuery('Dua');
    expect(recentQueries()).toEqual(['tiga', 'satu']);
    forgetQueries();
    expect(recentQueries()).toEqual([]);
  });
});

test.each(['', '{', '7', '{"0":"a"}', 'null'])('what is no list is taken for none: %j', (text) => {
  stored.set('warta:recent', text);
  expect(recentQueries()).toBeUndefined();
});

test('denied storage keeps nothing and fails nothing', () => {
  const denied = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied });
  rememberQuery('suriah');
  forgetQueries();
  expect(recentQueries()).toBeUndefined();
});
