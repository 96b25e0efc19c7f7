import { writeFileSync } from 'node:fs';
import { peakMemory } from '../bench/measure/peak-memory.ts';

/** Loaded before a build (`node --import`): notes the most memory that it ever held, in KiB. */
process.on('exit', () => {
  const file = process.env['WARTA_TEST_PEAK'];
  if (file) writeFileSync(file, String(peakMemory()));
});
