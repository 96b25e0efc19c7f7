import type { Site } from '../../site/site.ts';
import { archivePages, monthPages } from './archive.ts';
import { aroundFinder } from './around-section.ts';
import { correctionsPages } from './corrections.ts';
import { digestOf } from '../../lib/digest.ts';
import { feedPages } from './feeds.ts';
import { frameDigest } from './frame-digest.ts';
import { frontPages } from './front.ts';
import { allSectionsPages, topicsPages } from './indexes.ts';
import { authorPages, paperPages, sectionPages, topicPages } from './lists.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';
import { framePages, notFoundPage, searchPage } from './single-pages.ts';
import { liveFiles } from './live-files.ts';
import { sitemapPages } from './sitemaps.ts';
import { staticPages } from './static-pages.ts';
import { storyPages, withdrawnPages } from './stories.ts';
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
    around: aroundFinder(site),
    page: (component, path, ...parts) => ({
      path,
      component,
      key: digestOf(frame, component, path, parts),
    }),
  };
  return [
    ...frontPages(maker),
    ...storyPages(maker),
    ...withdrawnPages(maker),
    ...paperPages(maker),
    ...sectionPages(maker),
    ...topicPages(maker),
    ...authorPages(maker),
    ...archivePages(maker),
    ...monthPages(maker),
    ...staticPages(maker),
    ...correctionsPages(maker),
    ...topicsPages(maker),
    ...allSectionsPages(maker),
    searchPage(maker),
    notFoundPage(maker),
    ...feedPages(maker),
    ...sitemapPages(maker),
    ...framePages(maker),
    ...liveFiles(maker),
  ];
}
