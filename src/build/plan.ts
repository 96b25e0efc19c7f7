import { outputFile } from '../lib/url.ts';
import type { PlannedPage } from './planned-pages.ts';

/** What a build does with the pages of a site, each under its file. */
export type Plan = {
  /** Pages whose file is missing, altered, or was made from something else. */
  render: Map<string, PlannedPage>;
  /** Pages whose file stays. */
  keep: Map<string, PlannedPage>;
  /** Pages that are not rendered here, for a part of the site brings them. */
  given: Map<string, PlannedPage>;
};

/** The page of a plan whose file this is. */
export const plannedAt = ({ render, keep, given }: Plan, file: string): PlannedPage | undefined =>
  render.get(file) ?? keep.get(file) ?? given.get(file);

/**
 * Decides which pages are rendered: all whose file the output does not hold under their key, and that no
 * part brings. Throws where two pages would write one file.
 */
export function planPages(
  pages: readonly PlannedPage[],
  holds: (file: string, page: Pick<PlannedPage, 'key'>) => boolean,
  brings: (file: string) => boolean = () => false,
): Plan {
  const plan: Plan = { render: new Map(), keep: new Map(), given: new Map() };
  for (const page of pages) {
    const file = outputFile(page.path);
    const other = plannedAt(plan, file);
    if (other) {
      throw new Error(
        `${page.path} is made twice: by ${other.component} and by ${page.component}.`,
      );
    }
    const missing = brings(file) ? plan.given : plan.render;
    (holds(file, page) ? plan.keep : missing).set(file, page);
  }
  return plan;
}
