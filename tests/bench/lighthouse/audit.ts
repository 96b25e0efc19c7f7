import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM_SWITCHES, wholeChromiumPath } from '../../support/chromium.ts';
import { fontsOf } from '../../support/fonts.ts';

const CLI = resolve(import.meta.dirname, '../node_modules/lighthouse/cli/index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
] as const;
const OTHERS = ['cumulative-layout-shift', 'total-byte-weight'] as const;

/** Names of an audit's figures: scores of 100, milliseconds, layout shift, bytes. */
export const FIGURES = [...CATEGORIES, ...TIMES, ...OTHERS];

/** Figures of one run, and the audits that did not pass. */
export type Audit = { figures: Record<string, number>; failed: string[]; version: string };

type Report = {
  lighthouseVersion: string;
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
};

/** Runs Lighthouse once as on a phone (its own mobile settings) in a fresh browser. */
export async function audit(url: string): Promise<Audit> {
  if (!existsSync(CLI)) throw new Error('No Lighthouse: run npm ci in tests/bench');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      CLI,
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new ${CHROMIUM_SWITCHES.join(' ')}`,
    ],
    {
      env: { ...process.env, ...(await fontsOf()), CHROME_PATH: wholeChromiumPath() },
      maxBuffer: 64 << 20,
    },
  );
  const report = JSON.parse(stdout) as Report;
  const figures = Object.fromEntries([
    ...CATEGORIES.map((id) => [id, (report.categories[id]?.score ?? Number.NaN) * 100]),
    ...[...TIMES, ...OTHERS].map((id) => [id, report.audits[id]?.numericValue ?? Number.NaN]),
  ]) as Record<string, number>;
  const failed = Object.values(report.categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  return { figures, failed, version: report.lighthouseVersion };
}
