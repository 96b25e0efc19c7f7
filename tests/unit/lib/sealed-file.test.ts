import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSealed, writeSealed } from '../../../src/lib/sealed-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'warta-sealed-'));
const file = join(folder, 'deep/state.json');

test('what was written is read, lines and all, and nothing else is left behind', () => {
  writeSealed(file, '{"a":"b"}\nc\n');
  expect(readSealed(file)).toBe('{"a":"b"}\nc\n');
  expect(readdirSync(join(folder, 'deep'))).toEqual(['state.json']);
});

test('there is nothing where nothing was written', () => {
  expect(readSealed(join(folder, 'none'))).toBeUndefined();
  expect(readSealed(folder)).toBeUndefined();
});

test('half of it, another text, or one without a seal is nothing', () => {
  const text = readFileSync(file, 'utf8');
  const damaged = Array.from({ length: text.length }, (_, length) => text.slice(0, length));
  for (const one of [...damaged, text.replace('b', 'B'), '{"a":"b"}\nc\n', `${text} `, 'null']) {
    writeFileSync(file, one);
    expect(readSealed(file), JSON.stringify(one)).toBeUndefined();
  }
});
