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

/** The path of Chromium; throws when there is none. */
export function chromiumPath(): string {
  const path = findChromium(process.env);
  if (path) return path;
  throw new Error('No Chromium: npm run test:setup installs one, CHROMIUM_PATH names another');
}
