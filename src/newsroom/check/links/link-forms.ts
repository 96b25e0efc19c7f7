import { meansFile } from '../../../content-files/body/resolve-reference.ts';

/** Endings of hosts that people type without https://; no file has one of them. */
const host =
  /^(?:www\.[a-z\d-]+(?:\.[a-z\d-]+)+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:id|com|org|net|info|news|tv|edu|gov|int|my|sg|uk|au|nl|eu))(?::\d+)?(?=[/?#]|$)/i;
const mail = /^[^\s@/:?#]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\?\S*)?$/i;

/** What networks and mailings put behind addresses to count who came from where. */
const tracker =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid)$/i;

/** A page that only leads on to the address in it, and counts who passes. */
const passage =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/url|l\.(?:facebook|instagram)\.com\/(?:l\.php)?|lm\.facebook\.com\/l\.php)\?(?:[^#]*?&)?(?:amp;)?(?:q|u|url)=(https?(?::|%3A)[^&#\s]+)/i;

function withinPassage(written: string): string | undefined {
  try {
    const address = /^https?%/i.test(written) ? decodeURIComponent(written) : written;
    return withoutTracking(address) ?? address;
  } catch {
    return undefined;
  }
}

/** `tel:+6281234567890` of a number as one dials it; undefined where it is none. */
export function asTelephone(target: string): string | undefined {
  if (!/^\+?\(?\d[\d ().-]{5,18}\d$/.test(target)) return undefined;
  const digits = target.replace(/[^\d+]/g, '');
  return `tel:${digits.replace(/^(?:0(?=[1-9])|62)/, '+62')}`;
}

/** A link of WhatsApp to a number as one dials it at home, and its parts. */
const dialled =
  /^(https?:\/\/(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=))(?:\+|%2B)?0(8[\d-]+)(.*)$/i;

/** The same link with the country’s code, which WhatsApp asks for; undefined for any other. */
export function withCountryCode(target: string): string | undefined {
  const [, start, number, rest] = dialled.exec(target) ?? [];
  return start === undefined ? undefined : `${start}62${number!.replaceAll('-', '')}${rest}`;
}

/** Where newsrooms work on their sites and documents, which asks readers to log in. */
const workroom =
  /^(?:https?:\/\/[^/?#]+)?\/(?:wp-admin(?:\/|$)|wp-login\.php|administrator\/index\.php|ghost\/#)|^https?:\/\/(?:(?:www\.)?blogger\.com\/blog\/|draft\.blogger\.com\/|(?:[a-z\d-]+\.)?medium\.com\/p\/[^/]+\/edit|wordpress\.com\/(?:post|page|edit|home)\/)/i;

/** Whether a link leads into a place of work behind a login, such as the dashboard of WordPress. */
export const isWorkroom = (target: string): boolean => workroom.test(target);

/** A place on the computer or in the local network of who wrote: nobody else gets there. */
const nearHost =
  /^(?:localhost|.+\.(?:localhost|local|test|lan)|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[::1\])$/i;

/** `www.kpu.go.id` with the https:// that it lacks; undefined where it lacks none, or is no address. */
export function withScheme(target: string): string | undefined {
  return host.test(target) && !(meansFile(target) && !/[/?#]/.test(target))
    ? `https://${target}`
    : undefined;
}

/** `budi@contoh.id` with the mailto: that it lacks; undefined where it lacks none, or is no address. */
export function withMailto(target: string): string | undefined {
  return mail.test(target) ? `mailto:${target}` : undefined;
}

/** `https://contoh.id` of “https://contoh.id”; undefined where no quotation marks stand around an address. */
export function withoutQuotes(target: string): string | undefined {
  return /^["'“”‘’]((?:https?:|mailto:|www\.|\/)[^"“”‘’]+)["'“”‘’]$/i.exec(target)?.[1];
}

/** A web address without what only counts clicks; undefined where there is nothing of that kind. */
export function withoutTracking(target: string): string | undefined {
  const through = target.match(passage)?.[1];
  if (through !== undefined) return withinPassage(through);
  const [, start, query, anchor] = /^(https?:\/\/[^?#]+)\?([^#]*)(.*)$/is.exec(target) ?? [];
  if (start === undefined || query === undefined) return undefined;
  const parts = query.split('&');
  const kept = parts.filter((part) => !tracker.test(part.replace(/^amp;/, '').split('=')[0]!));
  if (kept.length === parts.length) return undefined;
  return start + (kept.length > 0 ? `?${kept.join('&')}` : '') + anchor;
}

/**
 * Whether an address leads to the computer or the network of who wrote it, and which path of a site
 * being made there it names, if any.
 */
export function onDevice(target: string): { readonly path: string | undefined } | undefined {
  if (/^(?:file:|content:|blob:|[a-z]:[\\/]|\\\\)/i.test(target)) return { path: undefined };
  if (!/^https?:/i.test(target) || !URL.canParse(target)) return undefined;
  const { hostname, pathname, search, hash } = new URL(target);
  if (!nearHost.test(hostname)) return undefined;
  const isSite = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\])/i.test(hostname) && pathname !== '/';
  return { path: isSite ? pathname + search + hash : undefined };
}
