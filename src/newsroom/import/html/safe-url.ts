const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An address that is safe to write as a link or picture, or `undefined`.
 * Control characters and white space are dropped as browsers do before the scheme is judged
 * (WHATWG URL, "basic URL parser"), then only http, https, mailto, tel and relative ones pass.
 * @param base makes relative addresses absolute; without it they stay as written
 */
export function safeUrl(raw: string | undefined, base?: string): string | undefined {
  if (raw === undefined) return undefined;
  // oxlint-disable-next-line no-control-regex -- they are what hides a scheme
  const url = raw.replace(/[\u0000-\u001F\u007F]/g, '').trim();
  if (url === '') return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    const scheme = url.slice(0, url.indexOf(':') + 1).toLowerCase();
    return schemes.has(scheme) ? url : undefined;
  }
  // A colon before any slash, question mark or hash may be read as a scheme somewhere.
  if (/^[^/?#]*:/.test(url) || /^[^/?#]*&(#|colon|tab|newline)/i.test(url)) return undefined;
  if (url.startsWith('//')) return `https:${url}`;
  if (base === undefined || url.startsWith('#')) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}
