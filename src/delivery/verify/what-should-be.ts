import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readState } from '../../build/state/build-state.ts';
import type { Settings } from '../../build/settings.ts';
import type { Host } from '../../publish/hosts/limits.ts';
import type { PublishTarget } from '../../schema/entries.ts';
import { KeptEditions } from '../keeping/kept-editions.ts';
import type { LogEntry } from '../keeping/publication-log.ts';
import { editionsOf } from '../keeping/publication-log.ts';
import type { SiteFiles } from '../sending/site-files.ts';
import type { Expected } from './compare-bytes.ts';
import type { PromisedRedirect } from './look.ts';

/** What a live site is compared with. */
export type WhatShouldBe = {
  readonly files: SiteFiles;
  readonly host: Host | undefined;
  readonly expected: (path: string) => Expected;
  /** Paths that the last publication changed. */
  readonly changed: ReadonlySet<string>;
  readonly redirects: readonly PromisedRedirect[];
  readonly gonePaths: readonly string[];
};

/** Whether two addresses are of the same site, with `www.` or without. */
function isSame(a: URL, b: URL): boolean {
  const bare = ({ host }: URL): string => host.replace(/^www\./, '');
  return bare(a) === bare(b) && a.pathname.replace(/\/?$/, '/') === b.pathname.replace(/\/?$/, '/');
}

/** The host of the newsroom that stands at this address; `siteUrl` is that of hosts without one of their own. */
const targetAt = (
  targets: readonly PublishTarget[],
  base: URL,
  siteUrl: string,
): PublishTarget | undefined =>
  targets.find(({ address }) => {
    const own = URL.parse(address ?? siteUrl);
    return own !== null && isSame(own, base);
  });

/**
 * The host whose publications stand at an address: the one there, else that of the site itself where the
 * address is one of its mirrors, of whose own rules and headers nobody knows.
 */
export function mirroredAt(
  targets: readonly PublishTarget[],
  base: URL,
  siteUrl: string,
  mirrors: readonly string[],
): { target: PublishTarget | undefined; isMirror: boolean } {
  const own = targetAt(targets, base, siteUrl);
  const isMirror = own === undefined && mirrors.some((mirror) => isSame(new URL(mirror), base));
  const main = URL.parse(siteUrl);
  return { target: isMirror && main ? targetAt(targets, main, siteUrl) : own, isMirror };
}

/** When files that are others now were last published, by path and digest; `editions` are newest first. */
function earlierTimes(
  now: SiteFiles,
  editions: readonly { readonly files: () => SiteFiles | undefined; readonly time: string }[],
): Map<string, string> {
  const times = new Map<string, string>();
  // One edition after the other: each is large, and almost all of it is as now.
  for (const { files, time } of editions.toReversed())
    for (const [path, { digest }] of files() ?? [])
      if (now.get(path)?.digest !== digest) times.set(`${path} ${digest}`, time);
  return times;
}

/** Files in which hosts read what they are to do. */
const RULES = /(?:^|\/)\.(?!well-known\/)|^_(?:redirects|headers)$/;

/** Whether two editions have hosts do the same. */
function haveSameRules(one: SiteFiles, other: SiteFiles): boolean {
  const rulesOf = (files: SiteFiles): string[] =>
    [...files]
      .filter(([path]) => RULES.test(path))
      .map(([path, { digest }]) => `${path} ${digest}`)
      .toSorted();
  return rulesOf(one).join('\n') === rulesOf(other).join('\n');
}

/**
 * What was published last at a host, else what was built last; undefined where nothing was. The log is
 * that of all publications, `store` the folder in which they are kept.
 */
export function whatShouldBe(
  settings: Pick<Settings, 'stateRoot' | 'outRoot'>,
  {
    store,
    log,
    target,
  }: { store: string; log: readonly LogEntry[]; target: PublishTarget | undefined },
): WhatShouldBe | undefined {
  const state = readState(settings.stateRoot);
  if (!state) return undefined;
  const editions = new KeptEditions(store);
  const [live, ...before] = target ? editionsOf(log, target.name) : [];
  const published = live && editions.read(live.edition);
  const files = published?.files ?? state.files;
  const earlier = before.map(({ edition, time }) => ({
    files: () => editions.read(edition)?.files,
    time,
  }));
  const times = earlierTimes(files, earlier);
  const previous = earlier[0]?.files();
  const bytesOf = (path: string): Uint8Array | undefined => {
    const file = files.get(path)!;
    const place = published ? editions.objectOf(file) : join(settings.outRoot, path);
    return existsSync(place) ? readFileSync(place) : undefined;
  };
  const isChanged = (path: string): boolean =>
    previous !== undefined && previous.get(path)?.digest !== files.get(path)!.digest;
  const changed = new Set([...files.keys()].filter(isChanged));
  const { redirects, gonePaths } = state;
  return {
    files,
    host: target?.preset,
    expected: (path) => ({
      file: files.get(path)!,
      bytes: () => bytesOf(path),
      earlier: (digest) => times.get(`${path} ${digest}`),
    }),
    changed,
    // An earlier edition has the rules of its own time.
    redirects: haveSameRules(files, state.files) ? redirects : [],
    gonePaths,
  };
}
