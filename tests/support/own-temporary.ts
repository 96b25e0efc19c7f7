import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

// Files run at once, one in each worker: none sees the temporary files of another.
const temporary = join(inject('folder'), `worker-${process.env['VITEST_POOL_ID']}`);
mkdirSync(temporary, { recursive: true, mode: 0o755 });
// Windows asks the second.
for (const name of ['TMPDIR', 'TEMP']) process.env[name] = temporary;
