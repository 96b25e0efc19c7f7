import { rmSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program (`--import`): when a thread beside the first begins, somebody deletes `WARTA_TEST_GONE`. */
if (!isMainThread) rmSync(process.env['WARTA_TEST_GONE'] ?? '', { force: true });
