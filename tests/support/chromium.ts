import { existsSync } from 'node:fs';
import { findChromium } from '../../src/newsroom/report/browser/find-chromium.ts';

/** Switches for a browser without a display that asks nobody for anything. */
export const CHROMIUM_SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Debian's Chromium without windows: the same engine, of the same build, at less than half the work, for
 * each page of the whole Chromium has a window and a profile of its own, though nobody sees it.
 */
export const WINDOWLESS = '/usr/bin/chromium-headless-shell';

/** The path of the whole Chromium, as readers have it; throws when there is none. */
export function wholeChromiumPath(): string {
  const path = findChromium(process.env);
  if (path) return path;
  throw new Error('No Chromium: npm run test:setup installs one, CHROMIUM_PATH names another');
}

/** The path of the Chromium that tests open pages in: the one without windows, where it is and none is named. */
export function chromiumPath(): string {
  const isNamed = Boolean(process.env['CHROMIUM_PATH']);
  return !isNamed && existsSync(WINDOWLESS) ? WINDOWLESS : wholeChromiumPath();
}
