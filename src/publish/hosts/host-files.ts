import type { Site } from '../../layouts/context.ts';
import { forwardFile, forwardPage } from '../redirects/forward-page.ts';
import { patternsOf } from '../redirects/patterns.ts';
import type { Redirect } from '../redirects/redirect.ts';
import { redirectsOf } from '../redirects/redirects-of.ts';
import { apacheFiles } from './apache.ts';
import { headerFileRules, writeHeaderFile } from './header-file.ts';
import type { Host } from './limits.ts';
import { LIMITS } from './limits.ts';
import type { Margin, OutputFile } from './margins.ts';
import { marginsOf } from './margins.ts';
import { nginxHttp, nginxServer } from './nginx.ts';
import { writeRedirectFile } from './redirect-file.ts';
import type { HostRules } from './rules.ts';

/** What a host needs beside the site. */
export type HostFiles = {
  /** By path below the output folder. */
  files: Map<string, string>;
  /** Old addresses that this host cannot lead on. */
  lost: string[];
  margins: Margin[];
  /** Whether the host sends `.br` and `.gz` files that lie beside the others. */
  precompressed: boolean;
};

/** The rules themselves, in the host's own files. A host that is not named knows none. */
function ownFiles(host: Host | undefined, rules: HostRules, { urls }: Site): [string, string][] {
  if (host === 'apache') return [...apacheFiles(rules)];
  if (host === 'nginx') {
    return [
      ['.nginx/http.conf', nginxHttp(rules)],
      ['.nginx/server.conf', nginxServer(rules)],
      ['.nginx/brotli.conf', '# Needs libnginx-mod-http-brotli-static.\nbrotli_static on;\n'],
    ];
  }
  if (host === 'cloudflare' || host === 'netlify') {
    const withQueries = host === 'netlify';
    return [
      ['_redirects', writeRedirectFile(rules, { withQueries })],
      ['_headers', writeHeaderFile(rules.base)],
    ];
  }
  if (host !== 'github') return [];
  const { hostname } = new URL(urls.origin);
  const domain: [string, string][] = hostname.endsWith('.github.io')
    ? []
    : [['CNAME', `${hostname}\n`]];
  return [['.nojekyll', ''], ...domain];
}

/** Which redirects become rules; the others, the oldest stories' first, become pages. */
function asRules(host: Host | undefined, redirects: readonly Redirect[]): Redirect[] {
  if (host === undefined || host === 'github') return [];
  const known = redirects.filter(({ query }) => query === undefined || host !== 'cloudflare');
  return known.slice(0, LIMITS[host].rules ?? known.length);
}

/**
 * What `host` needs to serve the site whose `files` stand in the output: redirects, headers, the
 * page for dead addresses; and how far the site is from the host's limits. Without a host, pages
 * that forward, which any host can serve.
 */
export function hostFiles(
  host: Host | undefined,
  site: Site,
  files: readonly OutputFile[],
): HostFiles {
  const paths = new Set(files.map(({ path }) => path));
  const isPage = (path: string): boolean =>
    paths.has(`${path.slice(1).replace(/\/$/, '')}/index.html`) || paths.has(path.slice(1));
  const { redirects, unusable } = redirectsOf(site, isPage);
  const ruled = asRules(host, redirects);
  const isRuled = new Set(ruled);
  const rules: HostRules = { base: site.urls.base, redirects: ruled, patterns: patternsOf(site) };
  const made = new Map(ownFiles(host, rules, site));
  const lost = [...unusable];
  for (const redirect of redirects) {
    if (isRuled.has(redirect)) continue;
    const file = forwardFile(redirect);
    const { from, query } = redirect;
    if (file === undefined) lost.push(query ? `${from}?${query.name}=${query.value}` : from);
    else if (!paths.has(file)) made.set(file, forwardPage(site, redirect));
  }
  const all = [...files];
  for (const [path, text] of made) all.push({ path, bytes: Buffer.byteLength(text) });
  const lines = made.get('_redirects')?.split('\n') ?? [];
  const margins =
    host === undefined
      ? []
      : marginsOf(host, all, {
          rules: ruled.length,
          patterns: rules.patterns.length,
          headerRules: headerFileRules(rules.base).length,
          ruleLength: Math.max(0, ...lines.map((line) => line.length)),
        });
  return { files: made, lost, margins, precompressed: host === 'apache' || host === 'nginx' };
}
