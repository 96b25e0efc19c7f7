import { outputFile } from '../lib/url.ts';
import type { PlannedPage } from './planned-pages.ts';

/** What a build does with the pages of a site, each under its file. */
export type Plan = {
  /** Pages whose file is missing, altered, or was made from something else. */
  render: Map<string, PlannedPage>;
  /** Pages whose file stays. */
  keep: Map<string, PlannedPage>;
};

/**
 * Decides which pages are rendered: all whose file the output does not hold under their key. Throws
 * where two pages would write one file.
 */
export function planPages(
  pages: readonly PlannedPage[],
  holds: (file: string, key: string) => boolean,
): Plan {
  const plan: Plan = { render: new Map(), keep: new Map() };
  for (const page of pages) {
    const file = outputFile(page.path);
    const other = plan.render.get(file) ?? plan.keep.get(file);
    if (other) {
      throw new Error(
        `${page.path} is made twice: by ${other.component} and by ${page.component}.`,
      );
    }
    (holds(file, page.key) ? plan.keep : plan.render).set(file, page);
  }
  return plan;
}
