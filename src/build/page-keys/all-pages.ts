import { digestOf } from '../../lib/digest.ts';
import type { Site } from '../../site/site.ts';
import { pagesOf } from '../../views/pages.ts';
import { correctionsPages } from './corrections.ts';
import { feedPages } from './feeds.ts';
import { frameDigest } from './frame-digest.ts';
import { liveFiles } from './live-files.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';
import { framePages } from './single-pages.ts';
import { sitemapPages } from './sitemaps.ts';
import { storyDigests } from './story-digests.ts';

/**
 * Every page of the site with its key, without Astro. `code` is the digest of what makes pages
 * (theme, packages, Node). A page that is missing here is rendered in every build.
 */
export function allPages(
  site: Site,
  { code, documents, held }: Pick<KeyMaker, 'documents' | 'held'> & { code: string },
): PlannedPage[] {
  const frame = frameDigest(site, code);
  const maker: KeyMaker = {
    site,
    documents,
    held,
    stories: storyDigests(site, documents),
    page: (component, path, ...parts) => ({
      path,
      component,
      key: digestOf(frame, component, path, parts),
    }),
  };
  const pages = pagesOf(site).map(({ path, component, view }): PlannedPage => ({
    path,
    component: `src/pages/${component}`,
    key: digestOf(code, component, path, view()),
  }));
  return [
    ...pages,
    ...correctionsPages(maker),
    ...feedPages(maker),
    ...sitemapPages(maker),
    ...framePages(maker),
    ...liveFiles(maker),
  ];
}
