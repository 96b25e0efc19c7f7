import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeAtomically } from './write-file.ts';

const sumOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 16);

/**
 * What was written to `file` by `writeSealed`; `undefined` where there is none, half of it, or where
 * anything else has changed it since.
 */
export function readSealed(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const sealed = text.slice(end + 1);
    return end >= 0 && text.slice(0, end) === sumOf(sealed) ? sealed : undefined;
  } catch {
    return undefined;
  }
}

/** Writes `text` below its digest, whole or not at all: another process never sees half of it. */
export function writeSealed(file: string, text: string): void {
  // Not flushed: after a power cut the digest tells, and it is made again.
  writeAtomically(file, `${sumOf(text)}\n${text}`, { flush: 'nothing' });
}
