import { writeFileSync } from 'node:fs';

/** Loaded before a build (`node --import`): notes the most memory that it ever held, in KiB. */
process.on('exit', () => {
  const file = process.env['WARTA_TEST_PEAK'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
