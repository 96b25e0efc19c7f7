/** A shard's bytes: the length of its text as three bytes, the text in UTF-8, then its bits. */
export function joinText(text: string, bits: Uint8Array): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const out = new Uint8Array(3 + bytes.length + bits.length);
  out.set([bytes.length >> 16, (bytes.length >> 8) & 255, bytes.length & 255]);
  out.set(bytes, 3);
  out.set(bits, 3 + bytes.length);
  return out;
}
