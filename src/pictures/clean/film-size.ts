import type { Box } from './boxes.ts';
import { boxesIn } from './boxes.ts';
import { uint32 } from './bytes.ts';

/** Pixels are written with 16 bits behind the point. */
const POINT = 65_536;

function sizeIn(bytes: Uint8Array, { body, end }: Box) {
  // Times are longer in version 1; behind them and some fields stand the matrix and the size.
  const matrix = body + (bytes[body] === 1 ? 52 : 40);
  if (matrix + 44 > end) return undefined;
  const across = Math.round(uint32(bytes, matrix + 36) / POINT);
  const down = Math.round(uint32(bytes, matrix + 40) / POINT);
  if (across === 0 || down === 0) return undefined;
  const isTurned = uint32(bytes, matrix) === 0 && uint32(bytes, matrix + 4) !== 0;
  return isTurned ? { width: down, height: across } : { width: across, height: down };
}

/**
 * The size of a film as it is seen, in pixels, from bytes that hold its head (`moov`): phones write a film that
 * was taken upright as one that lies, and how it is to be turned (ISO/IEC 14496-12, `tkhd`). Undefined where the
 * head does not tell.
 */
export function filmSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const within = (type: string, { body, end }: Pick<Box, 'body' | 'end'>): Box[] =>
    boxesIn(bytes, body, end).filter((box) => box.type === type);
  const heads = within('moov', { body: 0, end: bytes.length })
    .flatMap((moov) => within('trak', moov))
    .flatMap((track) => within('tkhd', track));
  for (const head of heads) {
    const size = sizeIn(bytes, head);
    if (size) return size;
  }
  return undefined;
}
