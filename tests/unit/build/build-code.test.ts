import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { buildCode } from '../../../src/build/build-code.ts';

const FILES = [
  'src/a.ts',
  'src/pages/index.astro',
  'public/favicon.ico',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.env',
  '.env.production',
  'postcss.config.mjs',
  'node_modules/.package-lock.json',
];

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'warta-code-'));
  for (const file of [...FILES, 'content/site.yaml', 'node_modules/x/index.js']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  return root;
}

afterEach(() => vi.unstubAllGlobals());

test('the same project anywhere has the same digest, whatever the content', () => {
  const other = project();
  writeFileSync(join(other, 'content/site.yaml'), 'other');
  expect(buildCode(other, '')).toBe(buildCode(project(), ''));
});

test.each(FILES)('a change of %s is another digest', (file) => {
  const root = project();
  const before = buildCode(root, '');
  writeFileSync(join(root, file), file.toUpperCase());
  expect(buildCode(root, '')).not.toBe(before);
});

test('what is compiled in from the environment is another digest', () => {
  const root = project();
  expect(buildCode(root, '[["PUBLIC_NOTE","b"]]')).not.toBe(
    buildCode(root, '[["PUBLIC_NOTE","a"]]'),
  );
});

test('a file renamed is another digest', () => {
  const root = project();
  const before = buildCode(root, '');
  renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'));
  expect(buildCode(root, '')).not.toBe(before);
});

test('another Node is another digest', () => {
  const root = project();
  const before = buildCode(root, '');
  vi.stubGlobal('process', { ...process, version: 'v99.0.0' });
  expect(buildCode(root, '')).not.toBe(before);
});
