// What the cleaning of files needs of bytes, also in the browser, which knows no `Buffer`.

/** So many letters a browser takes at once. */
const MANY = 8192;

/** Bytes `from` to `to` (exclusive) as Latin letters, one each; what lies outside is left out. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const parts: string[] = [];
  const end = Math.min(to, bytes.length);
  for (let at = Math.max(0, from); at < end; at += MANY)
    parts.push(String.fromCharCode(...bytes.subarray(at, Math.min(end, at + MANY))));
  return parts.join('');
}

/** The whole number in the four bytes at `at`, the highest first. */
export function uint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

/** Parts as one. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
