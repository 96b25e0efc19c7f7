import { getDomain, parse } from 'tldts';
import type { SpamOptions } from '../spam-input.ts';

/** Where a link leads: the own site (relative links too), an allowed or common place, elsewhere. */
export type LinkTarget = {
  side: 'own' | 'allowed' | 'common' | 'elsewhere';
  host: string;
  /** Registrable domain, or the bare address. */
  domain: string;
  isIp: boolean;
  path: string;
};

// Places that any page links to: they say nothing about a link.
const COMMON = new Set(
  (
    'facebook.com twitter.com x.com instagram.com youtube.com youtu.be tiktok.com whatsapp.com wa.me ' +
    'linkedin.com pinterest.com threads.net google.com google.co.id apple.com wikipedia.org ' +
    'wikimedia.org spotify.com telegram.org goo.gl'
  ).split(' '),
);

/** Reads an address; undefined for addresses that are no web link (`mailto:`, `javascript:`, `#`). */
export function linkTarget(url: string, options: SpamOptions): LinkTarget | undefined {
  const address = url.trim();
  if (/^(?:#|$)/.test(address)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return undefined;
  if (scheme === undefined && !address.startsWith('//')) {
    return { side: 'own', host: '', domain: '', isIp: false, path: address };
  }
  const { hostname, domain, isIp } = parse(address);
  const host = hostname ?? '';
  const path = address.replace(/^(?:[a-z]+:)?\/\/[^/?#]*/i, '');
  return {
    side: sideOf(host, domain ?? host, options),
    host,
    domain: domain ?? host,
    isIp: isIp ?? false,
    path,
  };
}

function sideOf(host: string, domain: string, options: SpamOptions): LinkTarget['side'] {
  if (options.ownHosts.some((own) => sameSite(host, domain, own))) return 'own';
  const allowed = options.allow.filter((entry) => entry.includes('.'));
  if (allowed.some((entry) => sameSite(host, domain, entry))) return 'allowed';
  return COMMON.has(domain) ? 'common' : 'elsewhere';
}

/** A registrable domain covers its subdomains; a subdomain named in the settings only itself. */
function sameSite(host: string, domain: string, entry: string): boolean {
  const name = entry
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/[/:].*$/, '');
  const bare = name.replace(/^www\./, '');
  if (getDomain(bare) === bare) return domain === bare;
  return host === name || host.replace(/^www\./, '') === bare;
}
