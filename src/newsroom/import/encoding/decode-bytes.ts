import { isAscii, isUtf8 } from 'node:buffer';
import sniffEncoding from 'html-encoding-sniffer';
import { repairMojibake } from './repair-mojibake.ts';
import { withoutNul } from './without-nul.ts';

/** Text as read from bytes: which encoding it was taken for, and what was mended. */
export interface Decoded {
  text: string;
  /** WHATWG name, or `utf-32`. */
  encoding: string;
  /** Pieces of double-encoded UTF-8 that were repaired. */
  repaired: number;
}

/** What else is known about the bytes: the charset that the server named, the kind of document. */
export interface DecodeHints {
  charset?: string | undefined;
  xml?: boolean;
}

/**
 * Bytes of any encoding as text: byte order mark, the server's word, declaration or meta, validity
 * as UTF-8, at last windows-1252. A document that says it is Latin but is valid UTF-8 is UTF-8.
 */
export function decodeBytes(bytes: Uint8Array, hints: DecodeHints = {}): Decoded {
  const encoding = encodingOf(bytes, hints);
  const decoded =
    encoding === 'utf-32'
      ? decodeUtf32(bytes, utf32Order(bytes) === 'le')
      : new TextDecoder(encoding).decode(bytes);
  const { text, repaired } = repairMojibake(withoutNul(decoded));
  return { text, encoding, repaired };
}

/** The name of the encoding that `decodeBytes` would take. */
export function encodingOf(all: Uint8Array, { charset, xml = false }: DecodeHints = {}): string {
  const bytes = wholeCharacters(all);
  if (utf32Order(bytes) !== undefined) return 'utf-32';
  const wide = wideOrder(bytes);
  if (wide !== undefined) return wide;
  const hintsForSniffer = charset === undefined ? {} : { transportLayerEncodingLabel: charset };
  const named = sniffEncoding(bytes, {
    xml,
    ...hintsForSniffer,
    ...(xml ? {} : { maxPrescanBytes: 4096 }),
    defaultEncoding: 'windows-1252',
  }).toLowerCase();
  const sure = named.startsWith('utf-16') || named === 'utf-8';
  if (!sure && isUtf8(bytes) && (!isAscii(bytes) || named === 'windows-1252')) return 'utf-8';
  if (named === 'utf-8' && !validUtf8(bytes)) return 'windows-1252';
  return named === 'replacement' || named === 'x-user-defined' ? 'windows-1252' : named;
}

/** Without the last few bytes where they may be a piece of a character: heads of files end anywhere. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 1024 && bytes.length - end < 4 && bytes[end - 1]! >= 0x80) end -= 1;
  return bytes.length - end < 4 ? bytes.subarray(0, end) : bytes;
}

/** A few broken bytes in a long text are a slip; many are another encoding. */
function validUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  // oxlint-disable-next-line no-control-regex -- counts what is not ASCII
  const other = text.length - text.replace(/[^\u0000-\u007F]/g, '').length - broken;
  return broken * 4 < other;
}

/** UTF-16 without a mark shows as zeros between the first signs of a tag. */
function wideOrder(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return undefined;
}

/** The order of the bytes of UTF-32, by its mark or its first tag; `undefined` for all else. */
export function utf32Order(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'be';
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'le';
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'be';
  return undefined;
}

/** UTF-32 as text, in whole characters; what is none becomes the sign for it. */
export function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const code = view.getUint32(at, little);
    text +=
      code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)
        ? '\uFFFD'
        : String.fromCodePoint(code);
  }
  return text.replace(/^\uFEFF/, '');
}
