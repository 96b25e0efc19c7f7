import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PackFile } from '../../../../src/build/state/pack-file.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'warta-packs-')), 'packs');
const pack = (text: string, ...keys: string[]) => ({ keys, bytes: Buffer.from(text) });
const textAt = (file: PackFile, key: string): string | undefined => {
  const place = file.find(key);
  return place && Buffer.concat([...file.bytes([place.pack])]).toString();
};

test('the newest entry of a key is found, also by a later build', () => {
  const folder = fresh();
  const file = new PackFile(folder, 'x', 'code');
  file.append(pack('lama', 'a', 'b'));
  file.append(pack('baru', 'b', 'c'));
  file.save(() => true);
  const later = new PackFile(folder, 'x', 'code');
  expect(['a', 'b', 'c', 'd'].map((key) => textAt(later, key))).toEqual([
    'lama',
    'baru',
    'baru',
    undefined,
  ]);
  expect(later.find('c')!.at).toBe(1);
  expect([...new PackFile(folder, 'x', 'other code').keys()]).toEqual([]);
});

test('where more than half is of entries that are gone or were replaced, the file shrinks and keeps the others', () => {
  const folder = fresh();
  const file = new PackFile(folder, 'x', 'code');
  file.append(pack('1'.repeat(1000), 'a'));
  file.append(pack('2'.repeat(100), 'b'));
  file.append(pack('3'.repeat(1000), 'c'));
  file.append(pack('4'.repeat(50), 'a'));
  file.save((key) => key !== 'c');
  expect(statSync(join(folder, 'x.zst')).size).toBe(150);
  const later = new PackFile(folder, 'x', 'code');
  expect([...later.keys()].toSorted()).toEqual(['a', 'b']);
  expect([textAt(later, 'a'), textAt(later, 'b')]).toEqual(['4'.repeat(50), '2'.repeat(100)]);
  later.append(pack('5', 'd'));
  later.save(() => true);
  expect(textAt(new PackFile(folder, 'x', 'code'), 'd')).toBe('5');
});

test('nothing is written where nothing was added, and a damaged index is none', () => {
  const folder = fresh();
  const file = new PackFile(folder, 'x', 'code');
  file.save(() => true);
  expect(() => statSync(folder)).toThrow('ENOENT');
  file.append(pack('satu', 'a'));
  file.save(() => true);
  writeFileSync(join(folder, 'x.json'), '{}');
  expect([...new PackFile(folder, 'x', 'code').keys()]).toEqual([]);
});
