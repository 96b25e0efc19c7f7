const beginnings: readonly (readonly [kind: string, at: number, sign: string])[] = [
  ['RAR', 0, 'Rar!\u001a\u0007'],
  ['7z', 0, "7z\u00bc\u00af'\u001c"],
  ['xz', 0, '\u00fd7zXZ\0'],
  ['bzip2', 0, 'BZh'],
  ['zstd', 0, '\u0028\u00b5\u002f\u00fd'],
  ['tar', 257, 'ustar'],
];

/** What kind of archive a file is that the import does not open; `undefined` for all other files. */
export function foreignArchive(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.subarray(0, 300)).toString('latin1');
  return beginnings.find(([, at, sign]) => text.startsWith(sign, at))?.[0];
}
