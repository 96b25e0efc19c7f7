import { digestOf } from '../lib/digest.ts';
import { outputFile } from '../lib/url.ts';
import type { Site } from '../site/site.ts';
import type { SitePage } from '../views/pages.ts';
import { pagesOf } from '../views/pages.ts';

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
 * Every page of the site with its key, without Astro; of `pages`, where not all are asked for. `code` is
 * the digest of what makes pages (theme, packages, Node). A page that is missing here is rendered in
 * every build. `earlier` gives the key of a page by its file where it need not be made again.
 */
export const plannedPages = (
  site: Site,
  code: string,
  earlier: (file: string) => string | undefined = () => undefined,
  pages: readonly SitePage[] = pagesOf(site),
): PlannedPage[] =>
  pages.map((page) => ({
    path: page.path,
    component: `src/pages/${page.component}`,
    key: earlier(outputFile(page.path)) ?? pageKey(code, page),
  }));
