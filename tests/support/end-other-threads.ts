import { isMainThread } from 'node:worker_threads';

/** Loaded before a program (`--import`): every thread beside the first ends soon, whatever it does. */
if (!isMainThread) setImmediate(() => process.exit(1));
