import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED } from '../floor/gate/allowed.ts';
import { describeFinding } from '../floor/gate/describe-finding.ts';
import type { Faults } from '../floor/gate/find-faults.ts';
import { gateMissing } from '../floor/packages.ts';
import { builtDemonstration } from '../support/built-once.ts';

const ROOT = join(import.meta.dirname, '../..');
const missing = gateMissing();

describe.skipIf(missing)('everything that is emitted', () => {
  let faults: Faults;
  beforeAll(async () => {
    const { findFaults } = await import('../floor/gate/find-faults.ts');
    faults = findFaults(ROOT, await builtDemonstration(), ALLOWED);
  });

  test('runs in the oldest browsers that it is promised for', () => {
    expect(faults.findings.map(describeFinding)).toEqual([]);
  });

  test('needs every allowance', () => {
    expect(faults.unused).toEqual([]);
  });
});
