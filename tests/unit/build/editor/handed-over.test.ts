import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withHandedOver } from '../../../../src/build/editor/handed-over.ts';
import { OtherPackage } from '../../../../src/build/editor/other-package.ts';

const entry = createRequire(import.meta.url).resolve('@sveltia/cms');
const code = readFileSync(join(dirname(entry), '../npm/index.js'), 'utf8');

test('the package hands over what it holds of the repository, and its way to write there', () => {
  const changed = withHandedOver(code, (path) => `/admin/${path}`);
  expect(changed).toContain('from"/admin/browser/package-hold.ts"');
  expect(changed).toMatch(
    /\nwartaHold\(\{entries:\(\)=>\w+\.current,look:\(\)=>\w+\(\),save:\(commit\)=>\w+\(commit\),shaOf:/,
  );
});

test('a package that is built otherwise is told apart', () => {
  expect(() => withHandedOver('', String)).toThrow(OtherPackage);
  expect(() => withHandedOver(code + code, String)).toThrow(OtherPackage);
});
