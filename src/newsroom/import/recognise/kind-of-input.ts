import { decodeUtf32, encodingOf, utf32Order } from '../encoding/decode-bytes.ts';

/** What a file holds, told by its first bytes. */
export type InputKind = 'zip' | 'gzip' | 'wxr' | 'feed' | 'html' | 'text' | 'empty' | 'unknown';

/** How many bytes are looked at. */
export const headLength = 64 * 1024;

/** Recognises an input by content, never by name. `head` are its first bytes. */
export function kindOfInput(head: Uint8Array): InputKind {
  if (head.length === 0) return 'empty';
  if (/^PK[\u0003\u0005\u0007]/.test(Buffer.from(head.subarray(0, 3)).toString('latin1')))
    return 'zip';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const encoding = encodingOf(head, { xml: true });
  const text =
    encoding === 'utf-32'
      ? decodeUtf32(head, utf32Order(head) === 'le')
      : new TextDecoder(encoding).decode(head);
  return kindOfText(text.replace(/^\uFEFF/, '').trimStart());
}

function kindOfText(text: string): InputKind {
  if (text === '') return 'empty';
  if (text.includes('\0') || isBinary(text)) return 'unknown';
  const start = text.slice(0, 65_536);
  if (/<(\w+:)?(wxr_version|post_type|base_(site|blog)_url)\b|wordpress\.org\/export\//.test(start))
    return 'wxr';
  if (/^\s*\{/.test(start) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org|"items"\s*:/.test(start))
    return 'feed';
  if (isData(start)) return 'unknown';
  const bare = start
    .replace(
      /<!--[\s\S]*?(-->|$)|<\?[\s\S]*?(\?>|$)|<!DOCTYPE[^<>[]*(\[[\s\S]{0,5000}?\])?\s*>/gi,
      '',
    )
    .trimStart();
  if (/^<([\w-]+:)?(rss|feed|rdf|channel)\b/i.test(bare)) return 'feed';
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(start)) return 'html';
  if (/^<(p|div|article|main|section|h[1-6]|meta|title|script|table|span|img|ul|a)\b/i.test(bare))
    return 'html';
  if (start.startsWith('<?xml') || /^<[\w:-]+\s[^<>]*xmlns/.test(bare)) return 'unknown';
  return 'text';
}

/** Dumps of databases, programs, tables and data are plain text too, but no articles. */
function isData(text: string): boolean {
  const head = text.slice(0, 4096);
  if (/^(?:<\?php|#!|---\r?\n[\w-]+:|[[{]\s*["[{\]}]|\{\s*\\rtf)/.test(head)) return true;
  if (/^(?:--|\/\*).*(?:SQL|dump)|^(?:CREATE TABLE|INSERT INTO|SET NAMES)\b/im.test(head))
    return true;
  return isTable(head);
}

/** The first lines have the same number of commas, semicolons or tabs, and hardly a space. */
function isTable(head: string): boolean {
  const lines = head
    .split('\n')
    .slice(0, 5)
    .filter((line) => line.trim() !== '');
  if (lines.length < 3) return false;
  return [',', ';', '\t'].some((sign) => {
    const counts = new Set(lines.map((line) => line.split(sign).length));
    return counts.size === 1 && !counts.has(1) && !lines.some((line) => line.includes(`${sign} `));
  });
}

/** Controls beside tabs and line ends, or many characters that could not be decoded. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  const odd = sample.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return odd > sample.length / 50 || sample.startsWith('%PDF-') || sample.startsWith('{\\rtf');
}
