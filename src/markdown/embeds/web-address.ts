import { watchAddress } from '../../lib/watch-address.ts';

/** An address of the web with a host of two names or more, and nothing in it that ends a link. */
const WEB = /^https?:\/\/[\p{L}\p{N}.-]+\.\p{L}{2,}(?::\d{1,5})?(?:[/?#][^\s<>"'`\\^{}|]*)?$/iu;

/** The address that a reader opens for what a frame or post says of itself; undefined for none. */
export function webAddress(written: string): string | undefined {
  const plain = written.trim().replace(/^\/\//, 'https://');
  if (!WEB.test(plain)) return undefined;
  const address = watchAddress(plain);
  return WEB.test(address) ? address : undefined;
}
