import { latin1 } from './bytes.ts';
import type { RemovalBook } from './removed-parts.ts';

/** Names of places in XMP (EXIF's, IPTC's and Photoshop's schemas). */
const places =
  /GPSL(?:atitude|ongitude)|photoshop:(?:City|State)|Iptc4xmpCore:Location|LocationCreated/;

/** Counts a packet of XMP, and the place in it. */
export function countXmp(book: RemovalBook, xmp: Uint8Array): void {
  book.add('description');
  if (places.test(latin1(xmp))) book.add('place');
}
