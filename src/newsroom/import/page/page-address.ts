import { plainAddress } from './plain-address.ts';

/** An address that a page can have had. */
export const isAbsolute = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address);

/**
 * The address of a page: the first of what is said of it, without what asks for another view. One that is
 * only the front of its site is no address of a page that was found deeper, in its `place`.
 */
export function addressOf(
  said: readonly (string | undefined)[],
  place: string | undefined,
): string | undefined {
  const stated = said.filter(isAbsolute);
  const own = stated.find((one) => place === undefined || !isFront(one) || isFront(place)) ?? place;
  return own && plainAddress(own);
}

const isFront = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
};

/** Whether pages of one path are told apart by a number in the query: `/?p=12`, `/berita.php?id=5`. */
export function isByNumber(address: string): boolean {
  const { pathname, search } = new URL(address);
  const isProgram = /\/$|\.(?:php\d?|aspx?|jsp|cfm|cgi)$/i.test(pathname);
  return isProgram && /[?&][\w-]*(?:id|p|no|news|read|baca|berita)=\d+/i.test(search);
}
