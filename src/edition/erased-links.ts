import type { ArticleEntry } from '../schema/entries.ts';
import { addressKey } from '../lib/address-key.ts';
import type { Address } from '../lib/url.ts';
import { readAddress } from '../lib/url.ts';

/** Whether a link, as it is written on the page at path `from`, names an erased article. */
export type NamesErased = (href: string, from: string) => boolean;

/** Where the site lies: its hosts (the first its own), and its folder there, `/` or `/koran/`. */
export type Places = { hosts: readonly string[]; base: string };

/** Where a site lies whose settings name `url`, published at `address`. */
export function placesOf(url: string, address?: Address): Places {
  const own = readAddress(url);
  const { origin, base } = address ?? own;
  return { hosts: [new URL(origin).host, new URL(own.origin).host], base };
}

/** A host without the `www.` that people add and leave out. */
const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** So often an address is packed into another: a share link within a mail’s. */
const LAYERS = 3;

/** Text without percent signs, also those of an address that stands in another's query. */
function decode(text: string): string {
  let plain = text;
  try {
    for (let times = 0; times < LAYERS; times++) plain = decodeURIComponent(plain);
  } catch {
    // Percent signs that stand for themselves.
  }
  return plain;
}

/** The ways in which one address is written: without its folder, as an AMP page, with what is asked. */
function keysOf({ pathname, search }: URL, base: string): string[] {
  const paths = [
    pathname,
    ...(pathname.startsWith(base) ? [`/${pathname.slice(base.length)}`] : []),
  ];
  const parameters =
    search === ''
      ? []
      : search
          .slice(1)
          .split('&')
          .map((part) => `?${part}`);
  return paths.flatMap((path) => {
    const key = addressKey(decode(path));
    const bare = key.replace(/\/(?:amp|feed)$/, '').replace(/^\/amp(?=\/)/, '');
    return [key, bare, ...parameters.map((part) => addressKey(decode(path + part)))];
  });
}

/**
 * Finds links that name an erased article: to one of `paths`, however it is spelt, and links elsewhere
 * that carry such an address, as those of share buttons and archives do.
 */
export function erasedLinks(paths: readonly string[], { hosts, base }: Places): NamesErased {
  const keys = new Set(paths.map((path) => addressKey(decode(path))));
  if (keys.size === 0) return () => false;
  // A relative link with a step too few or too many still names it.
  const long = [...keys].filter((key) => key.split('/').length > 3);
  const isOne = (key: string): boolean => keys.has(key) || long.some((one) => key.endsWith(one));
  const own = new Set(hosts.map(bareHost));
  const whole = [...own].flatMap((host) =>
    [...keys].flatMap((key) => [host + key, host + base.replace(/\/$/, '') + key]),
  );
  const carries = (text: string): boolean =>
    whole.some((address) => {
      const at = text.indexOf(address);
      return at !== -1 && !/^[\p{L}\p{N}_-]/u.test(text.slice(at + address.length));
    });
  const root = `https://${[...own][0]}`;
  return (href, from) => {
    if (carries(decode(href).toLowerCase())) return true;
    const address = `${root}${base.replace(/\/$/, '')}${from}`;
    if (!URL.canParse(href, address)) return false;
    const url = new URL(href, address);
    return own.has(bareHost(url.hostname)) && keysOf(url, base).some((key) => isOne(key));
  };
}

/** An article whose front matter names no erased one as its original, source or evidence. */
export function withoutErased(entry: ArticleEntry, names: NamesErased): ArticleEntry {
  const { path, canonical, source, translation, claim } = entry;
  const isErased = (url: string | undefined): boolean => url !== undefined && names(url, path);
  return {
    ...entry,
    ...(isErased(canonical) && { canonical: undefined }),
    ...(source && isErased(source.url) && { source: { ...source, url: undefined } }),
    ...(translation &&
      isErased(translation.url) && { translation: { ...translation, url: undefined } }),
    ...(claim && {
      claim: {
        ...claim,
        seen: claim.seen.filter((one) => !isErased(one)),
        evidence: claim.evidence.filter(({ url }) => !isErased(url)),
      },
    }),
  };
}
