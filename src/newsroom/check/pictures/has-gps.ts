const GPS = 0x8825;

/**
 * Whether EXIF data (TIFF 6.0 structure, with or without the leading `Exif\0\0`) points to GPS data
 * in its first directory. Damaged data has none.
 */
export function hasGps(exif: Uint8Array): boolean {
  const bytes = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength);
  const start = bytes.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? 6 : 0;
  const order = bytes.subarray(start, start + 2).toString('latin1');
  if ((order !== 'II' && order !== 'MM') || bytes.length < start + 8) return false;
  const isLittle = order === 'II';
  const read16 = (at: number): number =>
    isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const directory =
    start + (isLittle ? bytes.readUInt32LE(start + 4) : bytes.readUInt32BE(start + 4));
  if (directory + 2 > bytes.length) return false;
  const entries = read16(directory);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > bytes.length) return false;
    if (read16(at) === GPS) return true;
  }
  return false;
}
