import { inParallel } from '../../lib/in-parallel.ts';
import type { Host } from '../../publish/hosts/limits.ts';
import type { SiteFiles } from '../sending/site-files.ts';
import type { AskLive, LiveAnswer, Visitor } from './ask.ts';
import type { Expected } from './compare-bytes.ts';
import { compareBytes } from './compare-bytes.ts';
import type { Difference } from './difference.ts';
import { isShown, liveAddress, NOT_FOUND } from './live-address.ts';
import { lostHeaders } from './promised-headers.ts';

/** An old address, with its parameter, below the site's folder, and where it leads (a whole address, or from the root). */
export type PromisedRedirect = readonly [from: string, to: string];

/** What is looked at, and how. */
export type LookOptions = {
  readonly files: SiteFiles;
  /** The address of the site's folder, with a slash at the end. */
  readonly base: URL;
  readonly host: Host | undefined;
  readonly ask: AskLive;
  /** Connections at a time. */
  readonly connections: number;
  readonly expected: (path: string) => Expected;
  /** Paths to be asked for as a browser, and those as Google's crawler too. */
  readonly paths: readonly string[];
  readonly crawled: ReadonlySet<string>;
  readonly redirects: readonly PromisedRedirect[];
  /** Addresses of erased articles below the site's folder, percent-encoded, with a slash before. */
  readonly gonePaths: readonly string[];
  /** One more address was asked for. */
  readonly step: () => void;
};

/** Steps that a host may lead on within a site, as from `a.html` to `a`. */
const STEPS = 3;

const bareHost = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

/** The answer at the end of the site's own redirects; one that leads to another host is a difference. */
async function followed(
  { ask, base }: Pick<LookOptions, 'ask' | 'base'>,
  address: URL,
  visitor: Visitor,
): Promise<LiveAnswer | Difference> {
  let at = address;
  for (let step = 0; ; step++) {
    const answer = await ask(at, visitor);
    const { location } = answer;
    const isLed = answer.status >= 300 && answer.status < 400 && location !== undefined;
    if (!isLed) return answer;
    if (bareHost(location) !== bareHost(base))
      return { kind: 'foreign-redirect', address: address.href, detail: location.href };
    if (step === STEPS) return { kind: 'missing', address: address.href, detail: location.href };
    at = location;
  }
}

const isDifference = (one: LiveAnswer | Difference): one is Difference => 'kind' in one;

/** One file, as readers and crawlers get it. */
async function lookAtFile(path: string, options: LookOptions): Promise<Difference[]> {
  const { base, host, expected, crawled } = options;
  const address = liveAddress(path, base);
  const answer = await followed(options, address, 'browser');
  if (isDifference(answer)) return [answer];
  const { href } = address;
  if (answer.status !== 200)
    return [{ kind: 'missing', address: href, detail: String(answer.status) }];
  const compared = compareBytes(answer.body, expected(path));
  const differences: Difference[] = lostHeaders(path, host, answer.headers, href);
  if (compared.kind !== 'same') differences.push({ ...compared, address: href });
  if (!crawled.has(path)) return differences;
  const shown = await followed(options, address, 'googlebot');
  if (isDifference(shown)) return [...differences, { ...shown, kind: 'cloaked' }];
  const forCrawler = compareBytes(shown.body, expected(path));
  const isOther = Buffer.compare(shown.body, answer.body) !== 0;
  if (shown.status !== 200)
    differences.push({ kind: 'cloaked', address: href, detail: String(shown.status) });
  else if (isOther && forCrawler.kind !== 'same' && forCrawler.kind !== 'carrier')
    differences.push({ kind: 'cloaked', address: href, detail: forCrawler.detail });
  return differences;
}

/** The page for dead addresses, which must come with its status. */
async function lookAtDeadEnd(options: LookOptions): Promise<Difference[]> {
  const { base, expected, files } = options;
  if (!files.has(NOT_FOUND)) return [];
  const address = new URL('tidak-ada-halaman-ini-warta/', base);
  const answer = await followed(options, address, 'browser');
  if (isDifference(answer)) return [answer];
  const { href } = address;
  if (answer.status !== 404)
    return [{ kind: 'stranger', address: href, detail: String(answer.status) }];
  const compared = compareBytes(answer.body, expected(NOT_FOUND));
  if (compared.kind === 'changed') return [{ ...compared, kind: 'dead-end', address: href }];
  return compared.kind === 'same' ? [] : [{ ...compared, address: href }];
}

async function lookAtRedirect(
  [from, to]: PromisedRedirect,
  { ask, base }: LookOptions,
): Promise<Difference[]> {
  const address = new URL(from.replace(/^\//, ''), base);
  const { status, location } = await ask(address, 'browser');
  const wanted = new URL(to, base);
  const isLed = status >= 300 && status < 400 && location !== undefined;
  const isRight =
    isLed && bareHost(location) === bareHost(wanted) && location.pathname === wanted.pathname;
  if (isRight) return [];
  if (isLed && bareHost(location) !== bareHost(base))
    return [{ kind: 'foreign-redirect', address: address.href, detail: location.href }];
  return [{ kind: 'redirect', address: address.href, detail: location?.href ?? String(status) }];
}

async function lookAtGone(path: string, { ask, base }: LookOptions): Promise<Difference[]> {
  const address = new URL(path.replace(/^\//, ''), base);
  const { status } = await ask(address, 'browser');
  return status >= 400 && status < 500
    ? []
    : [{ kind: 'gone', address: address.href, detail: String(status) }];
}

/** Looks at a live site and answers all that is not as it was built. Rejects with `NoAnswer`. */
export async function lookAt(options: LookOptions): Promise<Difference[]> {
  const { files, paths, redirects, gonePaths, connections, step } = options;
  const looks: (() => Promise<Difference[]>)[] = [
    () => lookAtDeadEnd(options),
    ...paths.filter((path) => isShown(path, files)).map((path) => () => lookAtFile(path, options)),
    ...redirects.map((redirect) => () => lookAtRedirect(redirect, options)),
    ...gonePaths.map((path) => () => lookAtGone(path, options)),
  ];
  const differences: Difference[] = [];
  await inParallel(looks, connections, async (look) => {
    differences.push(...(await look()));
    step();
  });
  return differences;
}
