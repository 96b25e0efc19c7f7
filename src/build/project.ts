import type { Content } from '../content-files/content.ts';
import type { Desk, Site } from '../site/site.ts';
import type { Address } from '../lib/url.ts';
import type { Finding } from '../problems/finding.ts';
import type { Picture, PictureBook } from '../pictures/picture.ts';
import type { PublishedFiles } from '../site/published-files.ts';
import type { SitePage, View } from '../views/pages.ts';
import type { Settings } from './settings.ts';

/** What one run works on: settings, the content that was read, and where the site is published. */
export type Project = {
  settings: Settings;
  content: Content;
  address: Address;
  pictures: PictureBook;
  /** The documents that texts link, and the files for the root. */
  files: PublishedFiles;
  /**
   * Who takes the plain text of a body while its page is rendered, by its file; `undefined` where
   * nobody needs it, and in dev.
   */
  textTaker?: (file: string) => ((text: string) => void) | undefined;
  /** The page that is rendered, and what it shows. */
  shown?: { page: SitePage; view: View };
  /** The only pages of this run, where nothing else is made. */
  only?: readonly SitePage[];
  /** Whether a body was read that is another than when the content was. */
  isOvertaken?: boolean;
  /** Made when it is first asked for. */
  site?: Site;
  /** What only the newsroom sees, in `npm run dev`. */
  desk?: Desk | undefined;
  /** All that the check says, in `npm run dev`. */
  findings?: readonly Finding[] | undefined;
  /** Pictures that only texts with errors show, measured when one of these is looked at. */
  faultPictures?: ReadonlyMap<string, Picture>;
  /** What a look at the content folder gave before it was read, in `npm run dev`. */
  seen?: string;
  /** The base at which the server of `npm run dev` answers, whatever the settings say by now. */
  servedAt?: string | undefined;
};

/**
 * The pages are compiled into modules of their own, which share nothing with the integration that
 * read the content but the process. So the project lies under this key of the process.
 */
const KEY = Symbol.for('warta.project');
type Shelf = { [KEY]?: Project };

/** Makes a project known to the pages; a later call replaces it (a file changed in dev). */
export function shareProject(project: Project): void {
  (globalThis as Shelf)[KEY] = project;
}

/** The project of this run. Throws when the pages are rendered without the integration. */
export function sharedProject(): Project {
  const project = (globalThis as Shelf)[KEY];
  if (!project) throw new Error('No content was read: is warta() among the integrations?');
  return project;
}
