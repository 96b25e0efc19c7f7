import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}.tmp`;
  writeFileSync(fresh, `${sumOf(text)}\n${text}`);
  renameSync(fresh, file);
}
