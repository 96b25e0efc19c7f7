import { findChromium } from '../../../src/newsroom/report/browser/find-chromium.ts';
import { gateMissing, skipping } from '../packages.ts';
import type { Launched } from './launch.ts';
import { launch } from './launch.ts';
import { OLD, oldChromium } from './old-chromium.ts';

/** A browser that the journeys are made in; `lacks` where it is new, with the built-ins of an old one. */
export type BrowserKind = { name: string; version: number; lacks?: 'late built-ins' };

/** From new to old. What is newest has no number. */
export const BROWSERS: readonly BrowserKind[] = [
  { name: 'the newest Chromium', version: Infinity },
  {
    name: 'the newest Chromium without late built-ins',
    version: Infinity,
    lacks: 'late built-ins',
  },
  ...OLD.map((version) => ({ name: `Chromium ${version}`, version })),
];

/**
 * The package's Chromium 64 is some weeks older than what readers got: what that has in patterns is
 * behind a switch here.
 */
const SWITCHES: Record<number, string[]> = {
  64: ['--js-flags=--harmony-regexp-property --harmony-regexp-named-captures'],
};

function programOf({ version }: BrowserKind): string | undefined {
  const old = OLD.find((one) => one === version);
  return old === undefined ? findChromium(process.env) : oldChromium(old);
}

/** Starts a browser. Where there is none, or it does not start, says so and gives `undefined`. */
export async function startIfThere(kind: BrowserKind): Promise<Launched | undefined> {
  if (kind.lacks && gateMissing()) return undefined;
  const program = programOf(kind);
  if (program === undefined) {
    skipping(kind.name, 'npm run test:setup has not installed it');
    return undefined;
  }
  try {
    return await launch(program, SWITCHES[kind.version]);
  } catch (error) {
    skipping(kind.name, `it does not start here: ${String(error)}`);
    return undefined;
  }
}
