import { expect, test } from 'vitest';
import { memo, memoIn, memoOfLast, memoOn, once } from '../../../src/lib/memo.ts';

test('a value is made when it is first asked for, and once, whatever it is', () => {
  for (const value of [7, undefined, '', null]) {
    let calls = 0;
    const count = (): typeof value => (calls++, value);
    const single = once(count);
    const byKey = memo((_key: string) => count());
    const [owner, object] = [{}, {}];
    const onObject = memoOn((_object: object) => count());
    const inOwner = memoIn((_owner: object, _key: string) => count());
    expect(calls).toBe(0);
    for (let times = 0; times < 3; times++) {
      expect(single()).toBe(value);
      expect(byKey('a')).toBe(value);
      expect(onObject(object)).toBe(value);
      expect(inOwner(owner, 'a')).toBe(value);
    }
    expect(calls).toBe(4);
  }
});

test('another key, object or owner has a value of its own', () => {
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  const byKey = memo((key: string) => [key]);
  expect(byKey('a')).not.toBe(byKey('b'));
  const inOwner = memoIn(({ name }: { name: string }, key: string) => `${name} ${key}`);
  expect([inOwner(one, 'a'), inOwner(other, 'a'), inOwner(one, 'b')]).toEqual([
    'one a',
    'other a',
    'one b',
  ]);
});

test('of the key that was asked for last alone the value is kept', () => {
  const made: string[] = [];
  const ofLast = memoOfLast((key: string) => made.push(key));
  expect(['a', 'a', 'b', 'a', 'a'].map((key) => ofLast(key))).toEqual([1, 1, 2, 3, 3]);
  expect(made).toEqual(['a', 'b', 'a']);
});

test('what threw is tried again', () => {
  let isReady = false;
  const make = once(() => {
    if (!isReady) throw new Error('not yet');
    return 1;
  });
  expect(make).toThrow('not yet');
  isReady = true;
  expect(make()).toBe(1);
});
