import { gunzipSync } from 'fflate';

/** CRC-32 of bytes, as gzip reckons it (RFC 1952, 8). */
function checkSum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/**
 * Unpacks a gzip member, for browsers that cannot by themselves. Throws where it is damaged, as theirs
 * do; fflate alone passes what was changed on the way.
 */
export function inflate(member: Uint8Array): Uint8Array {
  const plain = gunzipSync(member);
  const end = new DataView(member.buffer, member.byteOffset + member.length - 8);
  const isWhole =
    end.getUint32(0, true) === checkSum(plain) && end.getUint32(4, true) === plain.length;
  if (!isWhole) throw new RangeError();
  return plain;
}
