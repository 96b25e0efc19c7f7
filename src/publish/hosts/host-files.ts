import type { Site } from '../../site/site.ts';
import { archiveFolders } from '../redirects/archive-folders.ts';
import { forwardFile, forwardPage } from '../redirects/forward-page.ts';
import { placeTaker } from '../redirects/free-places.ts';
import type { GoneAddress } from '../redirects/gone.ts';
import type { Redirect } from '../redirects/redirect.ts';
import { goneAddressesOf } from '../redirects/gone.ts';
import { oldLists } from '../redirects/old-lists.ts';
import { patternsOf } from '../redirects/patterns.ts';
import { redirectsOf } from '../redirects/redirects-of.ts';
import type { Host } from './limits.ts';
import type { Margin, OutputFile } from './margins.ts';
import { marginsOf } from './margins.ts';
import { asRules, ownFiles } from './own-files.ts';
import { isCompressible } from './precompress.ts';
import { countRules } from './rule-counts.ts';
import type { HostRules } from './rules.ts';

/** What a host needs beside the site. */
export type HostFiles = {
  /** By path below the output folder. */
  files: Map<string, string>;
  /** Addresses that answer 410, where whoever serves the site can say it. */
  goneAddresses: readonly GoneAddress[];
  /** Old addresses that the host's own rules lead on. */
  ledOn: readonly Redirect[];
  /** Old addresses that this host cannot lead on. */
  lostAddresses: string[];
  /** Addresses that end in `.html`, which some hosts show without it. */
  htmlAddresses: string[];
  margins: Margin[];
  /** Whether the host sends `.br` and `.gz` files that lie beside the others. */
  precompressed: boolean;
  /** Whether crawlers that train are asked to stay away and, here, cannot be turned away. */
  onlyAsks: boolean;
};

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
  const { redirects: old, unusable } = redirectsOf(site, isPage);
  const withoutRules = host === undefined || host === 'github';
  const isOld = new Set(old.map(({ from }) => from));
  const folders = withoutRules
    ? []
    : archiveFolders(site).filter(({ from }) => !isPage(from) && !isOld.has(from));
  const redirects = [...old, ...folders];
  const withRule = asRules(host, redirects);
  const isRuled = new Set(withRule);
  const refusesTraining = site.settings.aiTraining === 'refuse';
  const goneAddresses = goneAddressesOf(site, isPage);
  const rules: HostRules = {
    base: site.urls.base,
    redirects: withRule,
    patterns: patternsOf(site),
    refusesTraining,
    goneAddresses,
  };
  const html = [...paths].filter(
    (path) => path.endsWith('.html') && !/(?:^|\/)(?:index|404)\.html$/.test(path),
  );
  const texts = new Map(ownFiles(host, rules, site, paths, html));
  const take = placeTaker([...paths, ...texts.keys()]);
  const lostAddresses = [...unusable];
  for (const redirect of [...redirects, ...(withoutRules ? oldLists(site) : [])]) {
    if (isRuled.has(redirect)) continue;
    const file = forwardFile(redirect);
    const { from, query } = redirect;
    if (file === undefined || !take(file)) {
      lostAddresses.push(query ? `${from}?${query.name}=${query.value}` : from);
    } else texts.set(file, forwardPage(site, redirect));
  }
  const all = [...files];
  for (const [path, text] of texts) all.push({ path, bytes: Buffer.byteLength(text) });
  const precompressed = host === 'apache' || host === 'nginx';
  // Their sizes are not known yet; that there will be two of each counts against quotas of files.
  const forms = precompressed
    ? all
        .filter(({ path, bytes }) => isCompressible(path, bytes))
        .flatMap(({ path }) => ['br', 'gz'].map((form) => ({ path: `${path}.${form}`, bytes: 0 })))
    : [];
  return {
    files: texts,
    goneAddresses,
    ledOn: withRule,
    lostAddresses,
    htmlAddresses: html.map((path) => `/${path}`),
    margins: host === undefined ? [] : marginsOf(host, [...all, ...forms], countRules(texts)),
    precompressed,
    onlyAsks: refusesTraining && !precompressed,
  };
}
