import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packFailure, unpackFailure } from '../../../../src/build/threads/page-failure.ts';
import { isSystemError, systemErrorIn } from '../../../../src/lib/system-error.ts';

function systemError(): unknown {
  try {
    return readFileSync('/nowhere/at/all');
  } catch (error) {
    return error;
  }
}

const crossed = (error: unknown): Error => unpackFailure(structuredClone(packFailure(3, error)));

test('an error of the system is one in another thread, with its path', () => {
  const error = crossed(systemError());
  expect(isSystemError(error)).toBe(true);
  expect(error).toMatchObject({ code: 'ENOENT', path: '/nowhere/at/all' });
});

test('an error keeps its name, its trace and its causes', () => {
  const error = new TypeError('broken', { cause: new Error('why', { cause: systemError() }) });
  const again = crossed(error);
  expect(again).toMatchObject({ name: 'TypeError', message: 'broken', stack: error.stack });
  expect(systemErrorIn(again)?.path).toBe('/nowhere/at/all');
});

test('what is thrown and no error becomes one', () => {
  expect(crossed('only words').message).toBe('only words');
});
