import type { Box } from './boxes.ts';
import { boxesIn, emptyBox, isXmpBox } from './boxes.ts';
import { latin1 } from './bytes.ts';
import type { Cleaned } from './removed-parts.ts';
import { RemovalBook } from './removed-parts.ts';

export { filmSize } from './film-size.ts';

const INTO = /^(?:moov|trak|udta|moof|traf)$/;
/** Where a telephone was: Apple's and Android's, 3GPP's, GoPro's. */
const PLACE = /^(?:\xa9xyz|loci|GPMF)$/;
/** Which telephone it was, and what programs wrote of it. */
const CAMERA = /^(?:\xa9mak|\xa9mod|\xa9swr|XMP_|meta)$/;

/** Whether a `meta` box is one of a telephone's (place, make, model) rather than of title and artist. */
const isOfDevice = (bytes: Uint8Array, { body, end }: Box): boolean =>
  latin1(bytes, body, Math.min(end, body + 64)).includes('mdta');

/**
 * A film or sound (MP4, M4A, MOV) whose place and camera are overwritten by nothing of the same size,
 * so that every position in it stays true. Title and artist stay.
 */
export function cleanFilm(original: Uint8Array): Cleaned {
  const book = new RemovalBook();
  const bytes = new Uint8Array(original);
  const look = (from: number, to: number): void => {
    for (const box of boxesIn(bytes, from, to)) {
      const { type, body, end } = box;
      if (INTO.test(type)) look(body, end);
      else if (PLACE.test(type)) {
        book.add('place');
        emptyBox(bytes, box);
      } else if (
        isXmpBox(bytes, box) ||
        (CAMERA.test(type) && (type !== 'meta' || isOfDevice(bytes, box)))
      ) {
        const text = latin1(bytes, body, end);
        book.add(text.includes('ISO6709') || text.includes('GPSL') ? 'place' : 'camera');
        emptyBox(bytes, box);
      }
    }
  };
  look(0, bytes.length);
  return { bytes, removals: book.counts };
}

/** Whether a film has a track that tells where the camera was at each moment, which stays in it. */
export function hasTracks(bytes: Uint8Array): boolean {
  const head = boxesIn(bytes, 0, bytes.length).find(({ type }) => type === 'moov');
  if (!head) return false;
  const text = latin1(bytes, head.body, head.end);
  // GoPro's own track; Apple's where it names a place.
  return text.includes('gpmd') || (text.includes('mebx') && text.includes('location.ISO6709'));
}
