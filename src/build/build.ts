import { explain } from './explain.ts';
import { runBuild } from './run-build.ts';
import { readSettings } from './settings.ts';

/** `npm run build`: content in, site out. Ends with code 1 when something stops it. */
try {
  await runBuild(readSettings(process.env, process.cwd(), new Date()));
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
