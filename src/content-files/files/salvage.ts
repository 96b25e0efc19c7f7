import { readInside } from '../../lib/read-inside.ts';
import type { FileStats } from './walk.ts';

/** As much of a file as holds any front matter, in bytes. */
const START = 64_000;

/**
 * The beginning of a file that cannot be used as it is (too large, not in UTF-8), read as the letters
 * it was probably saved with. Empty where the file cannot be read at all.
 */
export function salvage(root: string, { file }: Pick<FileStats, 'file'>): string {
  try {
    return probableText(readInside(root, file, START));
  } catch {
    return '';
  }
}

/**
 * The beginning of a text in the letters it was probably saved with: UTF-16 by its mark, else UTF-8,
 * else those of Windows. The last letter may be cut in two.
 */
export function probableText(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
