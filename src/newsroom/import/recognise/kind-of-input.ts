import { isWpress } from './is-wpress.ts';
import type { SourceKind } from './signs.ts';
import { signs } from './signs.ts';
import { withoutNul } from '../encoding/without-nul.ts';
import { decodeUtf32, encodingOf, utf32Order } from '../encoding/decode-bytes.ts';

/** What a file holds, told by its first bytes. */
export type InputKind = SourceKind | 'zip' | 'gzip' | 'wpress' | 'empty' | 'unknown';

/** How many bytes are looked at. */
export const headLength = 64 * 1024;

/** Recognises an input by content, never by name. `head` are its first bytes. */
export function kindOfInput(head: Uint8Array): InputKind {
  if (head.length === 0) return 'empty';
  if (/^PK[\u0003\u0005\u0007]/.test(Buffer.from(head.subarray(0, 3)).toString('latin1')))
    return 'zip';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (isWpress(head)) return 'wpress';
  const encoding = encodingOf(head, { xml: true });
  const text =
    encoding === 'utf-32'
      ? decodeUtf32(head, utf32Order(head) === 'le')
      : new TextDecoder(encoding).decode(head);
  return kindOfText(text.replace(/^\uFEFF/, '').trimStart());
}

function kindOfText(whole: string): InputKind {
  if (whole === '') return 'empty';
  const text = withoutNul(whole);
  const zeros = whole.length - text.length;
  // A few zeros are a slip of some program; what is no text holds many, or begins with one.
  const isMany = zeros > 3 && zeros * 200 > whole.length;
  if (isMany || whole.slice(0, 8).includes('\0') || isBinary(text)) return 'unknown';
  const start = text.slice(0, headLength);
  const bare = start.replace(prologue, '').trimStart();
  return signs.find(([, isOne]) => isOne({ start, bare }))?.[0] ?? 'text';
}

/** What stands before the first element of an XML or HTML text. */
const prologue =
  /<!--[\s\S]*?(-->|$)|<\?[\s\S]*?(\?>|$)|<!DOCTYPE[^<>[]*(\[[\s\S]{0,5000}?\])?\s*>/gi;

/** Controls beside tabs and line ends, or many characters that could not be decoded. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  const odd = sample.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return odd > sample.length / 50 || sample.startsWith('%PDF-') || sample.startsWith('{\\rtf');
}
