import { encodingOf } from '../encoding/decode-bytes.ts';

/** What a file holds, told by its first bytes. */
export type InputKind = 'zip' | 'gzip' | 'wxr' | 'feed' | 'html' | 'text' | 'empty' | 'unknown';

/** How many bytes are looked at. */
export const headLength = 64 * 1024;

/** Recognises an input by content, never by name. `head` are its first bytes. */
export function kindOfInput(head: Uint8Array): InputKind {
  if (head.length === 0) return 'empty';
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return 'zip';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const encoding = encodingOf(head, { xml: true });
  const text =
    encoding === 'utf-32'
      ? Buffer.from(head.filter((byte) => byte !== 0)).toString('latin1')
      : new TextDecoder(encoding).decode(head);
  return kindOfText(text.replace(/^\uFEFF/, '').trimStart());
}

function kindOfText(text: string): InputKind {
  if (text === '') return 'empty';
  if (text.includes('\0') || isBinary(text)) return 'unknown';
  const start = text.slice(0, 65_536);
  if (/<(\w+:)?(wxr_version|post_type|base_(site|blog)_url)\b|wordpress\.org\/export\//.test(start))
    return 'wxr';
  const bare = start
    .replace(/<!--[\s\S]*?(-->|$)|<\?[\s\S]*?(\?>|$)|<!DOCTYPE[^>[]*(\[[\s\S]*?\])?\s*>/gi, '')
    .trimStart();
  if (/^<([\w-]+:)?(rss|feed|rdf|channel)\b/i.test(bare)) return 'feed';
  if (/^\s*\{/.test(start) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org|"items"\s*:/.test(start))
    return 'feed';
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(start)) return 'html';
  if (/^<(p|div|article|main|section|h[1-6]|meta|title|script|table|span|img|ul|a)\b/i.test(bare))
    return 'html';
  if (start.startsWith('<?xml') || /^<[\w:-]+[^>]*xmlns/.test(bare)) return 'unknown';
  return 'text';
}

/** Controls beside tabs and line ends, or many characters that could not be decoded. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  const odd = sample.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return odd > sample.length / 50 || sample.startsWith('%PDF-') || sample.startsWith('{\\rtf');
}
