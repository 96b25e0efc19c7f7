import { expect, test } from 'vitest';
import { FileQueue } from '../../../../src/build/threads/file-queue.ts';

test('every page is given once, to whichever thread asks', () => {
  const first = new FileQueue(100);
  const second = new FileQueue(100, first.memory);
  const [a, b] = [first.runs()[Symbol.iterator](), second.runs()[Symbol.iterator]()];
  const given: number[] = [];
  for (let next = a.next(); !next.done; next = given.length % 64 < 32 ? a.next() : b.next())
    for (let at = next.value.from; at < next.value.to; at++) given.push(at);
  expect(given).toEqual(Array.from({ length: 100 }, (_, at) => at));
});

test('a queue that was stopped gives no more in any thread', () => {
  const first = new FileQueue(1000);
  const second = new FileQueue(1000, first.memory);
  const runs = first.runs()[Symbol.iterator]();
  runs.next();
  second.stop();
  expect(runs.next().done).toBe(true);
  expect([...second.runs()]).toEqual([]);
});

test('what one thread has done the others see', () => {
  const first = new FileQueue(2);
  new FileQueue(2, first.memory).countDone();
  expect(first.done).toBe(1);
});
