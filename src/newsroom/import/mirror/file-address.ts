/** What wget and others write for the question mark of an address, where a file system has none. */
const QUERY = /\?|%3f|@(?=[\w-]+=)/i;

/** How a mirror names its files. */
export interface FileNames {
  /** Whether `.html` was added to names that do not have it (wget's `-E`). */
  isAdjusted: boolean;
}

/**
 * The address, from the root of its site, of a page whose file lies at `path` (forward slashes) in the
 * folder of the site: without `index.html`, with its query; `undefined` for a second copy of a file.
 */
export function fileAddress(path: string, { isAdjusted }: FileNames): string | undefined {
  if (/\.html?\.\d+$/i.test(path)) return undefined;
  const at = path.search(QUERY);
  const name = at === -1 ? path : path.slice(0, at);
  const query =
    at === -1
      ? ''
      : path
          .slice(at)
          .replace(QUERY, '')
          .replace(/\.html?$/i, '');
  let plain = name
    .replace(/(\.(?:php\d?|aspx?|jsp|cfm|cgi|html?))\.html?$/i, '$1')
    .replace(/(^|\/)index(?:-https|-mobile)*\.html?$/i, '$1');
  if (isAdjusted) plain = plain.replace(/\.html?$/i, '');
  return `/${encoded(plain)}${query === '' ? '' : `?${queryOf(query)}`}`;
}

/** Signs that a name may have and that end a path. */
const encoded = (name: string): string => name.replaceAll('#', '%23').replaceAll('\\', '/');

/** A query whose signs may be written as a path's. */
const queryOf = (query: string): string =>
  query.replace(/%3d/gi, '=').replace(/%26/g, '&').replaceAll('#', '%23');
