import { isUtf8 } from 'node:buffer';
import type { UnreadableKind } from '../data-table.ts';

/** What Excel's own files begin with: a ZIP archive, and the compound file before it. */
const EXCEL = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const begins = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

function codeOf(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be';
  // Excel for Windows writes "CSV" in the old code of the system.
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/**
 * The text of a file of data in the codes that Excel and others write: UTF-8 or UTF-16 with their marks,
 * else Windows-1252. What is no text at all is named by what it is.
 */
export function decodeData(bytes: Uint8Array): string | { kind: UnreadableKind } {
  if (EXCEL.some((signs) => begins(bytes, signs))) return { kind: 'excel' };
  const text = new TextDecoder(codeOf(bytes)).decode(bytes);
  if (text.includes('\0')) return { kind: 'other' };
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text.slice(0, 200))) return { kind: 'page' };
  return text;
}
