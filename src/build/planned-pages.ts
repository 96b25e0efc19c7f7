import { digestOf } from '../lib/digest.ts';
import { outputFile } from '../lib/url.ts';
import type { SitePage } from '../views/pages.ts';

/** One page of the site, known before anything is rendered. */
export type PlannedPage = {
  /** Its path as in `lib/url.ts`, without the base. */
  path: string;
  /** The file below `src/pages/` that makes it. */
  component: string;
  /** Digest of everything that it shows, and of what makes it: equal keys, equal bytes. */
  key: string;
};

/** The key of a page: digest of all that it shows, and of the code that renders it. */
export const pageKey = (code: string, { path, component, view }: SitePage): string =>
  digestOf(code, component, path, view());

/**
 * Pages of a site with their keys, without Astro. `code` is the digest of what makes pages (theme,
 * packages, Node); `known` gives the key of a page by its file where it need not be made again. A page that is
 * missing here is rendered in every build.
 */
export const plannedPages = (
  pages: readonly SitePage[],
  code: string,
  known: (file: string) => string | undefined = () => undefined,
): PlannedPage[] =>
  pages.map((page) => ({
    path: page.path,
    component: `src/pages/${page.component}`,
    key: known(outputFile(page.path)) ?? pageKey(code, page),
  }));
