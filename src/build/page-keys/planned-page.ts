import type { Site } from '../../site/site.ts';
import type { Held } from '../../publish/status.ts';
import type { PublishedFiles } from '../../site/published-files.ts';
import type { StoryDigests } from './story-digests.ts';

/** One page of the site, known before anything is rendered. */
export type PlannedPage = {
  /** Its path as in `lib/url.ts`, without the base. */
  path: string;
  /** The file below `src/pages/` that makes it. */
  component: string;
  /** Digest of everything that it shows, and of what makes it: equal keys, equal bytes. */
  key: string;
};

/** What the keys of all kinds of pages are made of. */
export type KeyMaker = {
  site: Site;
  /** The documents that texts link, by path below the content folder. */
  documents: PublishedFiles;
  /** What the reading of the content left out. */
  held: Held;
  stories: StoryDigests;
  /** The key of the page at `path`, which shows `parts` within the frame of every page. */
  page(component: string, path: string, ...parts: readonly unknown[]): PlannedPage;
};
