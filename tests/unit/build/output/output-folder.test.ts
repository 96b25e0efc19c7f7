import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { OutputFolder } from '../../../../src/build/output/output-folder.ts';
import { ForeignFolder } from '../../../../src/build/output/own-files.ts';

let root: string;
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'warta-out-')), 'dist');
});

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function build(files: Record<string, string>) {
  const output = new OutputFolder(root);
  for (const [path, text] of Object.entries(files)) output.put(path, text);
  return output;
}

describe('an output folder', () => {
  test('shows nothing of a build before it is published', () => {
    build({ 'index.html': 'a' }).publish();
    build({ 'index.html': 'b', 'new/index.html': 'c' });
    expect(read('index.html')).toBe('a');
    expect(existsSync(join(root, 'new'))).toBe(false);
  });

  test('forgets a build that is discarded', () => {
    build({ 'index.html': 'a' }).publish();
    build({ 'index.html': 'b' }).discard();
    build({ 'index.html': 'a' }).publish();
    expect(read('index.html')).toBe('a');
    expect(existsSync(join(root, '.warta-new'))).toBe(false);
  });

  test('removes what it wrote before and does not write now, folders left empty included', () => {
    build({ 'index.html': 'a', 'old/story/index.html': 'b' }).publish();
    const { removedPaths } = build({ 'index.html': 'a' }).publish();
    expect(removedPaths).toEqual(['old/story/index.html']);
    expect(existsSync(join(root, 'old'))).toBe(false);
  });

  test("never touches a file it did not write, even where it removes that file's neighbour", () => {
    build({ 'index.html': 'a', 'old/index.html': 'b' }).publish();
    writeFileSync(join(root, 'CNAME'), 'warta.example');
    writeFileSync(join(root, 'old/mine.txt'), 'mine');
    build({ 'index.html': 'a' }).publish();
    expect(read('CNAME')).toBe('warta.example');
    expect(read('old/mine.txt')).toBe('mine');
  });

  test('refuses a folder with files and no list of its own', () => {
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, 'thesis.doc'), 'years of work');
    expect(() => new OutputFolder(root)).toThrow(ForeignFolder);
  });

  test('leaves an unchanged file alone', () => {
    build({ 'index.html': 'same' }).publish();
    const before = statSync(join(root, 'index.html'), { bigint: true }).mtimeNs;
    expect(build({ 'index.html': 'same' }).publish()).toMatchObject({ writtenPaths: [] });
    expect(statSync(join(root, 'index.html'), { bigint: true }).mtimeNs).toBe(before);
  });

  test('lists what it wrote, sorted', () => {
    build({ 'b.txt': '', 'a/index.html': '' }).publish();
    expect(read('.warta-files')).toBe('a/index.html\nb.txt\n');
  });

  test('lets a page take the place of a folder, and a folder that of a page', () => {
    build({ 'a.html/index.html': '1', b: '2' }).publish();
    build({ 'a.html': '3', 'b/index.html': '4' }).publish();
    expect([read('a.html'), read('b/index.html')]).toEqual(['3', '4']);
  });

  test('knows whether a file would stand in the way of another, prepared or kept', () => {
    build({ 'a/index.html': '1', 'b.txt': '2' }).publish();
    const output = new OutputFolder(root);
    output.put('a/index.html', '1');
    output.put('c/d/index.html', '3');
    const free = ['a', 'a/index.html', 'a/index.html/x', 'c', 'c/d', 'a/x', 'b.txt', 'e/f'];
    expect(free.filter((path) => output.isFree(path))).toEqual(['a/x', 'b.txt', 'e/f']);
    output.put('e/f/g', '4');
    expect(['e', 'e/f', 'e/f/h'].filter((path) => output.isFree(path))).toEqual(['e/f/h']);
  });

  test('removes what it wrote before, also where its list was cut short', () => {
    const { files } = build({ 'index.html': 'a', 'old/index.html': 'b' }).publish();
    writeFileSync(join(root, '.warta-files'), 'index.html\n');
    const output = new OutputFolder(root, files);
    output.put('index.html', 'a');
    expect(output.publish().removedPaths).toEqual(['old/index.html']);
    expect(existsSync(join(root, 'old'))).toBe(false);
  });
});

describe('what an upload lacks', () => {
  const first = { 'index.html': 'a', 'old/index.html': 'b', 'same.txt': 'c' };
  const second = { 'index.html': 'A', 'new/index.html': 'd', 'same.txt': 'c' };

  function publishOver(files: ConstructorParameters<typeof OutputFolder>[1]) {
    const output = new OutputFolder(root, files);
    for (const [path, text] of Object.entries(second)) output.put(path, text);
    return output.publish();
  }

  test('is what differs from the last finished build', () => {
    const { files } = build(first).publish();
    expect(publishOver(files).changes).toEqual({
      changedPaths: ['index.html', 'new/index.html'],
      gonePaths: ['old/index.html'],
    });
  });

  test('is the same where a build between them was killed when all was in place', () => {
    const { files } = build(first).publish();
    publishOver(files);
    const { changes, writtenPaths, removedPaths } = publishOver(files);
    expect(changes.changedPaths.toSorted()).toEqual(['index.html', 'new/index.html']);
    expect(changes.gonePaths).toEqual(['old/index.html']);
    expect([writtenPaths, removedPaths]).toEqual([[], []]);
  });

  test('is everything where nobody remembers a build', () => {
    build(first).publish();
    expect(publishOver(undefined).changes.changedPaths.toSorted()).toEqual([
      'index.html',
      'new/index.html',
      'same.txt',
    ]);
  });
});
