import type { Host } from '../../publish/hosts/limits.ts';
import { fileHeaders } from '../../publish/hosts/file-headers.ts';
import { SECURITY_HEADERS } from '../../publish/hosts/security-headers.ts';
import type { Difference } from './difference.ts';

/** Hosts whose files set headers. */
const SETTING: ReadonlySet<Host> = new Set(['apache', 'nginx', 'cloudflare', 'netlify'] as const);

/** The headers that the files of a host promise for an answer of this path. */
function promised(path: string, host: Host | undefined): readonly (readonly [string, string])[] {
  if (host === undefined || !SETTING.has(host)) return [];
  if (path.endsWith('.html')) return SECURITY_HEADERS;
  const { cacheControl } = fileHeaders(path);
  return cacheControl.includes('immutable') ? [['Cache-Control', cacheControl]] : [];
}

const plain = (value: string): string => value.replace(/\s+/g, ' ').trim().toLowerCase();

/** Several policies may come; each has to be in what comes. */
const says = (value: string, wanted: string): boolean => plain(value).includes(plain(wanted));

/** Headers of an answer that are not as its host's files say. */
export function lostHeaders(
  path: string,
  host: Host | undefined,
  headers: Headers,
  address: string,
): Difference[] {
  return promised(path, host).flatMap(([name, wanted]): Difference[] => {
    const value = headers.get(name);
    if (value !== null && says(value, wanted)) return [];
    return [{ kind: 'header', address, detail: `${name}: ${wanted}` }];
  });
}
