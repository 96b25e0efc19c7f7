import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type RunOnly = { type: 'tag' | 'rule'; values: string[] };

async function run(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    type Result = {
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    };
    const { axe } = globalThis as unknown as {
      axe: { run(where: Document, options: object): Promise<Result> };
    };
    const options = { runOnly: only, resultTypes: ['violations'] };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, runOnly);
}

/** What axe finds wrong with a page: rule, where, and why. */
export const faults = (page: Page): Promise<string[]> => run(page, { type: 'tag', values: TAGS });

/** Controls that are too small or too near to one another. */
export const targetFaults = (page: Page): Promise<string[]> =>
  run(page, { type: 'rule', values: ['target-size'] });

/** What axe finds wrong with the contrast of a page. */
export const contrastFaults = (page: Page): Promise<string[]> =>
  run(page, { type: 'rule', values: ['color-contrast'] });
