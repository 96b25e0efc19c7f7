import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { EditorFile } from '../../../../src/admin/editor-files.ts';
import { editorCode } from '../../../../src/build/editor/editor-code.ts';

/** What is loaded to see the lists of stories, and what opening a story adds, in bytes of gzip -9. */
const OPENING = 935_000;
const STORY = 200_000;

let code: readonly EditorFile[];
beforeAll(async () => {
  code = await editorCode(join(tmpdir(), 'editor-theme'));
}, 60_000);

const size = (name: RegExp): number =>
  code
    .filter((file) => name.test(file.name) && file.name.endsWith('.js'))
    .reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);

test('a phone loads no more than it must', () => {
  expect(size(/^draw-story-/)).toBeGreaterThan(0);
  expect(size(/^(?:editor|render|id|immutable|react)/)).toBeLessThan(OPENING);
  expect(size(/^draw-story-/)).toBeLessThan(STORY);
});

test('no words of commands or of other pages come with it', () => {
  const text = code
    .filter(({ name }) => name.endsWith('.js'))
    .map(({ bytes }) => Buffer.from(bytes).toString());
  expect(text.some((one) => one.includes('npm run publish'))).toBe(false);
});
