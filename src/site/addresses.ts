/**
 * Where everything of the site is. A path begins with `/` and knows no base; `lib/url.ts` makes links
 * of it. Which of them there are in an edition is told by `addresses/page-kinds.ts` and
 * `addresses/file-kinds.ts`. The rooms below the site ask it too, so it imports nothing of them.
 */

/** Path of the front page. */
export const frontPath = '/';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Path of an article that names no `permalink`. */
export function articlePath(year: number, month: number, slug: string): string {
  return `/${year}/${pad(month)}/${slug}/`;
}

/** Path of a section's list. */
export const sectionPath = (id: string): string => `/${id}/`;

/** Path of the archive (*Indeks*): all months. */
export const archivePath = '/archive/';

/** Path of the list of all sections and pages, where they are too many for the menu. */
export const sectionsPath = `${archivePath}section/`;

/** Path of the list of all topics. */
export const topicsPath = '/topic/';

/** Path of what a reader kept, and of the page that is shown without a network. */
export const savedPath = '/saved/';
export const offlinePath = '/offline/';

/** Path of the page for addresses that lead nowhere. */
export const notFoundPath = '/404.html';

/** Path of a topic's list. */
export const topicPath = (id: string): string => `${topicsPath}${id}/`;

/** Path of an author's page. */
export const authorPath = (id: string): string => `/author/${id}/`;

/** Path of one month of the archive (*Indeks*). */
export const monthPath = (year: number, month: number): string =>
  `${archivePath}${year}/${pad(month)}/`;

/** Path of an older page of a list; pages are numbered from the oldest, 1 being the first ever. */
export const olderPath = (list: string, number: number): string => `${list}page/${number}/`;

/** Path of the search page, for a query if there is one. */
export function searchPath(query?: string): string {
  return query ? `/search/?q=${encodeURIComponent(query)}` : '/search/';
}

/** The search's path after the site's root, with a parameter in braces where the words go. */
export const searchTemplatePath = (parameter: string): string => `search/?q={${parameter}}`;

/** Path of the description of the search for browsers. */
export const openSearchPath = '/opensearch.xml';

/** Path of one size of the site's sign. */
export const iconPath = (name: string): string => `/${name}.png`;

/** Paths of the sign as a drawing, and in the form that old browsers ask for. */
export const iconDrawingPath = '/icon.svg';
export const faviconPath = '/favicon.ico';

/** Path of the service worker. */
export const workerPath = '/sw.js';

/** Folder of pictures, whose files are named by their content. */
export const picturesFolder = '_p';

/** Folder of the search index. */
export const searchIndexFolder = 'search-index';

/** Path of a picture's variant, or of the picture itself when `width` is absent. */
export function picturePath(digest: string, width: number | undefined, type: string): string {
  return width === undefined
    ? `/${picturesFolder}/${digest}.${type}`
    : `/${picturesFolder}/${digest}-${width}.${type}`;
}

/** Path of a picture for shared links, beside the pictures, for its name too tells its content. */
export const cardPath = (digest: string, type: string): string =>
  `/${picturesFolder}/card-${digest}.${type}`;

/** Path of the RSS feed of a list, `/` for the site's own. */
export const feedPath = (list: string): string => `${list}feed.xml`;

/** Path of the same as JSON Feed. */
export const jsonFeedPath = (list: string): string => `${list}feed.json`;

/** Path of part `number` of the sitemap, from 1. */
export const sitemapPath = (number: number): string => `/sitemap-${number}.xml`;

/** Path of part `number` of the news sitemap; the first is all of it on an ordinary day. */
export const newsSitemapPath = (number: number): string =>
  number === 1 ? '/news-sitemap.xml' : `/news-sitemap-${number}.xml`;

/** Path of the list of sitemaps. */
export const sitemapIndexPath = '/sitemap-index.xml';

/** Path of what crawlers are asked. */
export const robotsPath = '/robots.txt';

/** Path of how the site looks on a telephone's home screen. */
export const manifestPath = '/manifest.webmanifest';

/** Path of what is live, for the newsroom. */
export const statusPath = '/status.json';

/** Path of the addresses of which readers' devices keep no copy any more. */
export const revokedPath = '/revoked.json';

/** Path of the page that lists corrections, rights of reply and withdrawals. */
export const correctionsPath = '/corrections/';

/** Path of a static page. */
export const pagePath = (slug: string): string => `/${slug}/`;

/**
 * Path of a document that lies beside an article or page: `articles/2015/09/laporan.pdf` keeps its
 * place as `/2015/09/laporan.pdf`, so that its address outlives changes of the document.
 */
export function documentPath(file: string): string {
  return `/${documentFile(file).split('/').map(encodeURIComponent).join('/')}`;
}

/** Where that document is written below the output folder: the same, with no sign encoded. */
export function documentFile(file: string): string {
  return file.slice(file.indexOf('/') + 1).normalize('NFC');
}
