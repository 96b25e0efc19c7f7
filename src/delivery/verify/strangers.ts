import type { AskLive } from './ask.ts';
import { NoAnswer } from './ask.ts';
import type { Difference } from './difference.ts';

/** Where old systems and whoever broke into them leave what answers. Below the site's folder. */
const PLACES = [
  'wp-login.php',
  'wp-admin/',
  'wp-content/uploads/',
  'xmlrpc.php',
  'wp-json/',
  '.env',
  '.git/HEAD',
  'index.php',
  'shell.php',
  'administrator/',
  'phpinfo.php',
  'backup.zip',
  'wp-config.php.bak',
  'error_log',
];

/** Lists of addresses as systems before this one wrote them. */
const LISTS = [
  'sitemap.xml',
  'sitemap_index.xml',
  'wp-sitemap.xml',
  'post-sitemap.xml',
  'page-sitemap.xml',
];

/** So many strangers of one list are named. */
const NAMED = 20;

/** What an address answers, where something answers; a dead line is nothing that answers. */
async function found(ask: AskLive, address: URL): Promise<Uint8Array | undefined> {
  try {
    const { status, body } = await ask(address, 'browser');
    return status >= 200 && status < 300 ? body : undefined;
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}

/** All addresses that a sitemap names. */
function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, address]) =>
    address!.replace(/&amp;/g, '&'),
  );
}

/**
 * What answers though it was never built: doors of old systems, and pages in lists that are not ours.
 * `known` are all addresses that were built; `isOwnDoor` says that an address is one that the site's
 * own rules lead on.
 */
export async function strangers(
  ask: AskLive,
  base: URL,
  known: ReadonlySet<string>,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const place of PLACES) {
    const address = new URL(place, base);
    if (known.has(address.href)) continue;
    const body = await found(ask, address);
    if (body) differences.push({ kind: 'stranger', address: address.href, detail: '' });
  }
  for (const list of LISTS) {
    const address = new URL(list, base);
    if (known.has(address.href)) continue;
    const body = await found(ask, address);
    const text = body && Buffer.from(body).toString('utf8');
    if (!text?.includes('<loc>')) continue;
    differences.push({ kind: 'stranger', address: address.href, detail: '' });
    for (const location of locations(text)
      .filter((one) => !known.has(one))
      .slice(0, NAMED))
      differences.push({ kind: 'stranger', address: location, detail: list });
  }
  return differences;
}
