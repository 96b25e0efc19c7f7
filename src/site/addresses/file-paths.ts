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

/** Folder of the editor in the browser, where site.yaml turns it on. */
export const editorPath = '/admin/';

/** Folder of what the desk alone sees, in `npm run dev`; nothing is ever published below it. */
export const deskPath = '/_desk/';

/** Path of the page in a handbook's file of this name, without its ending. */
export const handbookPath = (name = ''): string =>
  `${deskPath}handbook/${name === '' ? '' : `${encodeURIComponent(name)}/`}`;

/** Path of one of the desk's lists. */
export const deskListPath = (list: 'problems' | 'drafts' | 'scheduled' | 'held'): string =>
  `${deskPath}${list}/`;

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

/** Path of the urgent line, which pages ask for. */
export const breakingPath = '/breaking.json';

/** What lies below a page, whose path may be a file's own. */
const below = (page: string): string =>
  page.endsWith('/') ? page : `${page.replace(/\.html?$/i, '')}/`;

/**
 * Path of the newest entries of live coverage, which its open page asks for; there as long as it goes on. No
 * file of a newsroom has a name that begins so.
 */
export const livePath = (page: string): string => `${below(page)}_live.json`;

/** Path of the feed of its entries. */
export const liveFeedPath = (page: string): string => `${below(page)}feed.xml`;

/** Path of the addresses of which readers' devices keep no copy any more. */
export const revokedPath = '/revoked.json';

/**
 * Path of a document that lies beside an article or page: `articles/2015/09/laporan.pdf` keeps its
 * place as `/2015/09/laporan.pdf`, so that its address outlives changes of the document.
 */
export function documentPath(file: string): string {
  return `/${documentFile(file).split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Where that document is written below the output folder: the same, with no sign encoded. Captions that are made
 * into WebVTT say so.
 */
export function documentFile(file: string): string {
  const path = file.slice(file.indexOf('/') + 1).normalize('NFC');
  return /\.srt$/i.test(path) ? `${path}.vtt` : path;
}
