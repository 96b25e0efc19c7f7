/** The key that a page is stored by: its address without query and fragment. */
export function pageKey(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** The page that is shown without network, with what is stored. */
export const OFFLINE_PATH = '/offline/';

/** The page that lists the saved articles. */
export const LIST_PATH = '/saved/';

/** The key of a path of this site (`/2015/09/slug/`, knowing no base path). */
export const keyOfPath = (scope: string, path: string): string => scope + path.slice(1);
