/** What a file in the content folder is for, by its place and name; `stray` is for nothing. */
export type Role =
  | 'site'
  | 'topics'
  | 'publish'
  | 'popular'
  | 'article'
  | 'entries'
  | 'author'
  | 'advert'
  | 'page'
  | 'picture'
  | 'document'
  | 'root'
  | 'stray';

/** The file of the settings, in the content folder. */
export const SITE_FILE = 'site.yaml';

/** The file of the hosts that the site is sent to, in the content folder. */
export const PUBLISH_FILE = 'publish.yaml';

/** The file of what was read most, in the content folder: `npm run stats -- --popular` writes it. */
export const POPULAR_FILE = 'popular.json';

const pictures = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
const documents =
  /\.(?:pdf|xlsx?|ods|csv|tsv|pptx?|odp|zip|json|geojson|mp3|m4a|aac|ogg|oga|opus|wav|mp4|m4v|mov|webm|vtt|srt|epub)$/i;

const manuscripts = /\.(?:docx?|odt|rtf|html?|txt|pages|gdoc)$/i;

/** Whether a name is that of a picture that browsers show. */
export function isPicture(name: string): boolean {
  return pictures.test(name);
}

/** Whether a name is that of a document that is published as it is. */
export function isDocument(name: string): boolean {
  return documents.test(name);
}

/** Whether a name is that of a manuscript: an article to be imported, unless another one links it. */
export function isManuscript(name: string): boolean {
  return manuscripts.test(name);
}

const entries = /^articles\/(?:.+\/)?([^/]+)\.live\/[^/]+\.md$/;

/** The story, by its file, beside whose text this file of entries of its live coverage lies. */
export function storyOfEntries(file: string): string | undefined {
  return entries.test(file) ? file.replace(/\.live\/[^/]+$/, '.md') : undefined;
}

/** The folder of the introductions of series, in the content folder. */
export const SERIES_FOLDER = 'series/';

/** The role of `file` (relative to the content folder, with slashes). */
export function roleOf(file: string): Role {
  if (file === SITE_FILE) return 'site';
  if (file === 'topics.yaml') return 'topics';
  if (file === PUBLISH_FILE) return 'publish';
  if (file === POPULAR_FILE) return 'popular';
  if (file.startsWith('files/')) return 'root';
  if (/^authors\/[^/]+\.yaml$/.test(file)) return 'author';
  if (/^adverts\/[^/]+\.yaml$/.test(file)) return 'advert';
  if (/^(?:pages|series)\/[^/]+\.md$/.test(file)) return 'page';
  if (storyOfEntries(file) !== undefined) return 'entries';
  if (file.startsWith('articles/') && file.endsWith('.md')) return 'article';
  if (!/^(?:articles|authors|adverts|pages|series)\//.test(file)) return 'stray';
  if (isPicture(file)) return 'picture';
  return isDocument(file) && !/^(?:authors|adverts)\//.test(file) ? 'document' : 'stray';
}

/** The year and month of the folder that an article lies in, as `articles/YYYY/MM/…` says them. */
export function folderMonth(file: string): { year: number; month: number } | undefined {
  const folder = /^articles\/(\d{4})\/(0[1-9]|1[0-2])\//.exec(file);
  return folder === null ? undefined : { year: Number(folder[1]), month: Number(folder[2]) };
}
