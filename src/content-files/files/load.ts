import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { readInside } from '../../lib/read-inside.ts';
import type { Finding, Level } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { FileStats } from './walk.ts';

/** The bytes of a file with their digest, or why it cannot be used. */
export type FileBytes =
  { readonly bytes: Buffer; readonly digest: string } | { readonly problem: Finding };

/** A page is 1 MB at most (design, budgets), and its HTML is never smaller than its Markdown. */
export const LARGEST = 1_000_000;

/** Reads a file of text; too large, empty and unreadable are findings of `level`. */
export function load(root: string, { file, size }: FileStats, level: Level): FileBytes {
  if (size > LARGEST) {
    const values = { size, limit: LARGEST };
    return { problem: finding('file/too-large', startOf(file), values, level) };
  }
  try {
    const bytes = readInside(root, file);
    return { bytes, digest: fileDigest(bytes) };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'error';
    return { problem: finding('file/unreadable', startOf(file), { reason }, level) };
  }
}

/** The position, from 0, of the first byte that is not UTF-8 (NUL included); -1 where all are. */
export function firstBadByte(bytes: Buffer): number {
  const nul = bytes.indexOf(0);
  if (isUtf8(bytes)) return nul;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let [at, byte] = [-1, 0];
  for (;;) {
    const next = text.indexOf('\uFFFD', at + 1);
    byte += Buffer.byteLength(text.slice(at + 1, next));
    if (bytes.readUIntBE(byte, Math.min(3, bytes.length - byte)) !== 0xef_bf_bd)
      return nul === -1 ? byte : Math.min(nul, byte);
    byte += 3;
    at = next;
  }
}

/** The text of a file; undecodable or empty is a finding of `level`. */
export function decode(
  file: string,
  bytes: Buffer,
  level: Level,
): { readonly text: string } | { readonly problem: Finding } {
  const bad = firstBadByte(bytes);
  if (bad !== -1) {
    const line = bytes.subarray(0, bad).toString('latin1').split('\n').length;
    const place = { file, line, column: 1 };
    return { problem: finding('file/not-utf8', place, { byte: bad + 1 }, level) };
  }
  const text = bytes.toString('utf8');
  if (text.replace(/^\uFEFF/, '').trim() === '')
    return { problem: finding('file/empty', startOf(file), {}, level) };
  return { text };
}

/** Digest by which the content of a file is told from what it was (132 bits of SHA-256). */
export const fileDigest = (content: Uint8Array | string): string =>
  hash('sha256', content, 'base64url').slice(0, 22);

/** The text of a small file; both undefined where there is no file or nothing in it. */
export function readText(
  root: string,
  stats: FileStats | undefined,
  level: Level,
): { readonly text?: string; readonly problem?: Finding } {
  if (stats === undefined) return {};
  const content = load(root, stats, level);
  if ('problem' in content) return content;
  const reading = decode(stats.file, content.bytes, level);
  if ('text' in reading) return reading;
  return reading.problem.rule === 'file/empty' ? {} : reading;
}
