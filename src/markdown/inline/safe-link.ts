const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Whether a link or picture may point there: relative addresses and web, mail and telephone ones.
 * An allow-list, because what an unknown scheme starts on a reader's device cannot be known.
 * Browsers drop control characters and leading spaces before they look for a scheme; so do we.
 */
export function isSafeLink(url: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is to be dropped
  const scheme = SCHEME.exec(url.replace(/[\u0000-\u0020\u007f]+/g, ''))?.[1];
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase());
}
