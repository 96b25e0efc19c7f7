import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LogEntry } from '../../../../src/delivery/keeping/publication-log.ts';
import { addToLog, editionsOf, readLog } from '../../../../src/delivery/keeping/publication-log.ts';
import { freshFolder } from '../../../support/build-site.ts';

const entry = (edition: string, more: Partial<LogEntry> = {}): LogEntry => ({
  ...{ time: '2026-11-29T14:00:00.000Z', target: 'utama', action: 'publish', edition },
  ...{ commit: 'abc', who: 'budi', sentCount: 1, removedCount: 0, bytes: 9, seconds: 1 },
  ...more,
});

const names = (log: readonly LogEntry[], target = 'utama'): string[] =>
  editionsOf(log, target).map(({ edition }) => edition);

test('what is added is read, and a line that was cut is left out', () => {
  const file = join(freshFolder('log'), 'published/log.jsonl');
  expect(readLog(file)).toEqual([]);
  addToLog(file, entry('A'));
  addToLog(file, entry('B'));
  appendFileSync(file, '{"time":"2026');
  expect(readLog(file)).toEqual([entry('A'), entry('B')]);
});

test('the editions of a host are told newest first, each once in a row', () => {
  const log = ['A', 'B', 'B', 'C'].map((name) => entry(name));
  expect(names(log)).toEqual(['C', 'B', 'A']);
  expect(names([...log, entry('X', { target: 'cadangan' })])).toEqual(['C', 'B', 'A']);
  expect(names(log, 'cadangan')).toEqual([]);
});

test('after a way back, another leads further back and never to what was left', () => {
  const back = (edition: string, of = edition): LogEntry => entry(edition, { action: 'back', of });
  const log = [entry('A'), entry('B'), entry('C')];
  expect(names([...log, back('B')])).toEqual(['B', 'A']);
  expect(names([...log, back('B without X', 'B')])).toEqual(['B without X', 'A']);
  expect(names([...log, back('B'), back('A')])).toEqual(['A']);
  expect(names([...log, back('B'), entry('D')])).toEqual(['D', 'B', 'A']);
  const twice = [entry('A'), entry('A'), entry('B'), back('A without X', 'A')];
  expect(names(twice)).toEqual(['A without X']);
});
