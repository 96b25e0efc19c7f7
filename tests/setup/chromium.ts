import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../src/newsroom/report/browser/find-chromium.ts';
import { WINDOWLESS } from '../support/chromium.ts';

const APT = '/usr/bin/apt-get';

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync(APT);

/** Installs packages of Debian; throws where that fails. */
function install(...packages: string[]): void {
  const options = { stdio: 'inherit' as const };
  execFileSync(APT, ['update', '-qq'], options);
  execFileSync(APT, ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** Chromium as readers have it, without which most tests of pages cannot be. */
function setUpWhole(): void {
  const found = findChromium(process.env);
  if (found !== undefined) {
    process.stdout.write(`Chromium is there: ${found}\n`);
    return;
  }
  if (!mayInstall()) {
    process.stderr.write(
      'The browser tests need Chromium. Install it (Debian and Ubuntu: sudo apt-get install chromium),\n' +
        'or set CHROMIUM_PATH to a Chromium or Chrome that is there.\n',
    );
    process.exitCode = 1;
    return;
  }
  install('chromium');
}

/** The one without windows, which saves time and nothing else: of Debian's Chromium alone, and no duty. */
function setUpWindowless(): void {
  if (existsSync(WINDOWLESS) || process.env['CHROMIUM_PATH'] || !mayInstall()) return;
  try {
    install('chromium-headless-shell');
  } catch {
    process.stderr.write(`${WINDOWLESS} is not to be had here: the tests take longer without.\n`);
  }
}

/** `npm run test:setup`: installs what the tests need and npm has not, where it may. */
function setUp(): void {
  setUpWhole();
  setUpWindowless();
}

if (import.meta.main) setUp();
