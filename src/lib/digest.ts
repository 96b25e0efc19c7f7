import { hash } from 'node:crypto';

/** A short digest of plain values by their JSON (96 bits of SHA-256). */
export function digestOf(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 16);
}
