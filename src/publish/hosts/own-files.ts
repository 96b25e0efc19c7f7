import type { Site } from '../../site/site.ts';
import type { Redirect } from '../redirects/redirect.ts';
import { apacheFiles } from './apache.ts';
import { cloudflareRedirects } from './cloudflare-redirects.ts';
import { writeHeaderFile } from './header-file.ts';
import type { Host } from './limits.ts';
import { LIMITS } from './limits.ts';
import { netlifyRedirects } from './netlify-redirects.ts';
import { nginxHttp, nginxServer } from './nginx.ts';
import type { HostRules } from './rules.ts';

/** Rules without placeholders that the old site's lists may need, both spellings counted. */
const ROOM_FOR_LISTS = 20;

/** Which redirects become rules; the others, the oldest articles' first, become pages. */
export function asRules(host: Host | undefined, redirects: readonly Redirect[]): Redirect[] {
  if (host === undefined || host === 'github') return [];
  if (host === 'apache' || host === 'nginx') return [...redirects];
  // In `_redirects` these two signs stand for something else.
  const expressible = redirects.filter(
    ({ from, query }) => !/[*:]/.test(from) && (query === undefined || host === 'netlify'),
  );
  const { rules = Infinity } = LIMITS[host];
  return expressible.slice(0, rules - ROOM_FOR_LISTS);
}

/**
 * The rules themselves, in the host's own files, by path below the output folder. A host that is
 * not named knows none. `paths` are all files of the output, `htmlPaths` the pages whose address ends
 * in `.html`.
 */
export function ownFiles(
  host: Host | undefined,
  rules: HostRules,
  { urls }: Pick<Site, 'urls'>,
  paths: Iterable<string>,
  htmlPaths: readonly string[],
): [string, string][] {
  if (host === 'apache') return [...apacheFiles(rules)];
  if (host === 'nginx') {
    return [
      ['.nginx/http.conf', nginxHttp(rules)],
      ['.nginx/server.conf', nginxServer(rules)],
      ['.nginx/brotli.conf', '# Needs libnginx-mod-http-brotli-static.\nbrotli_static on;\n'],
    ];
  }
  if (host === 'cloudflare' || host === 'netlify') {
    const redirects =
      host === 'cloudflare'
        ? cloudflareRedirects(rules, htmlPaths)
        : netlifyRedirects(rules, urls.origin);
    return [
      ['_redirects', redirects],
      ['_headers', writeHeaderFile(rules.base, paths)],
    ];
  }
  if (host !== 'github') return [];
  const { hostname } = new URL(urls.origin);
  const domain: [string, string][] = hostname.endsWith('.github.io')
    ? []
    : [['CNAME', `${hostname}\n`]];
  return [['.nojekyll', ''], ...domain];
}
