import vm from 'node:vm';
import { expect, test } from 'vitest';
import { gateMissing } from '../../floor/packages.ts';

const missing = gateMissing();
const { data } = missing ? {} : await import('../../floor/gate/mdn.ts');
const { deleteLate } = await import('../../floor/browsers/late-builtins.ts');

test.skipIf(missing)(
  'what is newer than the floor is gone, in strict code too, and nothing else',
  () => {
    const script = deleteLate(data!, { chrome: 64, safari: 13 });
    const context = vm.createContext({});
    vm.runInContext(`var self = globalThis; (function () { 'use strict'; ${script} })()`, context);
    const isThere = (expression: string): boolean =>
      vm.runInContext(`(${expression}) !== undefined`, context) as boolean;
    const gone = [
      '[].toSorted',
      '[].flatMap',
      '"".replaceAll',
      'new Uint8Array(1).at',
      'Object.hasOwn',
    ];
    const left = [
      '[].map',
      '[].includes',
      '"".padStart',
      'Object.entries',
      'new Uint8Array(1).fill',
    ];
    expect(gone.filter(isThere)).toEqual([]);
    expect(left.filter((one) => !isThere(one))).toEqual([]);
    expect(vm.runInContext('typeof WeakRef', context)).toBe('undefined');
    expect(vm.runInContext('[3, 1].sort().concat([2]).length', context)).toBe(3);
  },
);
