import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withHooks } from '../../../../src/build/editor/hook-changes.ts';
import { OtherPackage } from '../../../../src/build/editor/other-package.ts';

const entry = createRequire(import.meta.url).resolve('@sveltia/cms');
const code = readFileSync(join(dirname(entry), '../npm/index.js'), 'utf8');

test('the package calls ours where it saves and where someone signs out', () => {
  const changed = withHooks(code, (path) => `/admin/${path}`);
  expect(changed).toContain('from"/admin/browser/conflict/settle-conflict.ts"');
  for (const name of [
    'Settle',
    'Refuse',
    'WithSeen',
    'NewlyRead',
    'Offer',
    'Rests',
    'Form',
    'Review',
    'Refused',
    'Cleaned',
    'Drawn',
    'MayLeave',
    'Erase',
  ])
    expect(changed.split(`warta${name}(`), name).toHaveLength(2);
});

test('a package that is built otherwise is told apart, whichever place is another', () => {
  const twice = code.replace('throw Error(`save_conflict`', 'throw new Error(`save_conflict`');
  expect(() => withHooks(twice, String)).toThrow(OtherPackage);
  expect(() => withHooks('', String)).toThrow('the comparison before saving (0)');
});
