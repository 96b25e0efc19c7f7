import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../src/newsroom/report/browser/find-chromium.ts';

/** Debian's packages that the tests use, and what each is for. */
const PACKAGES = ['chromium'];

/** `npm run test:setup`: installs what the tests need and npm has not, where it may. */
function setUp(): void {
  const found = findChromium(process.env);
  if (found !== undefined) {
    process.stdout.write(`Chromium is there: ${found}\n`);
    return;
  }
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    process.stderr.write(
      'The browser tests need Chromium. Install it (Debian and Ubuntu: sudo apt-get install chromium),\n' +
        'or set CHROMIUM_PATH to a Chromium or Chrome that is there.\n',
    );
    process.exitCode = 1;
    return;
  }
  const options = { stdio: 'inherit' as const };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES],
    options,
  );
}

if (import.meta.main) setUp();
