import { expect, test } from 'vitest';
import { SpillList } from '../../../../../src/newsroom/import/report/spill-list.ts';

test('a long list gives back all its values in order, as often as it is read', () => {
  const list = new SpillList<{ at: number; text: string }>();
  // Letters of several bytes, so that some lie across the pieces in which the file is read.
  const values = Array.from({ length: 20_000 }, (_, at) => ({ at, text: `“é”\n${at}…` }));
  list.push(...values.slice(0, 12_345));
  expect([...list]).toEqual(values.slice(0, 12_345));
  for (const value of values.slice(12_345)) list.push(value);
  expect(list.length).toBe(20_000);
  expect([...list]).toEqual(values);
  expect([...list]).toEqual(values);
});

test('two readers and a writer do not disturb each other', () => {
  const list = new SpillList<number>();
  for (let at = 0; at < 3000; at += 1) list.push(at);
  const [one, two] = [list[Symbol.iterator](), list[Symbol.iterator]()];
  for (let at = 0; at < 3000; at += 1) {
    expect(one.next().value).toBe(at);
    if (at % 2 === 0) expect(two.next().value).toBe(at / 2);
  }
});

test('an empty list is empty', () => expect([...new SpillList()]).toEqual([]));
