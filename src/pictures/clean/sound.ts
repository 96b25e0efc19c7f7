import { latin1 } from './bytes.ts';
import { cleanMp3 } from './id3.ts';
import { cleanOgg } from './ogg.ts';
import type { Cleaned } from './removed-parts.ts';
import { cleanWebm } from './webm.ts';

/** What cleans a sound or film that is no MP4, by its first bytes or its name; undefined for what is none. */
export function soundCleaner(
  name: string,
  bytes: Uint8Array,
): ((bytes: Uint8Array) => Cleaned) | undefined {
  const head = latin1(bytes, 0, 4);
  if (head.startsWith('ID3') || /\.mp3$/i.test(name)) return cleanMp3;
  if (head === 'OggS') return cleanOgg;
  return head === '\x1a\x45\xdf\xa3' ? cleanWebm : undefined;
}
