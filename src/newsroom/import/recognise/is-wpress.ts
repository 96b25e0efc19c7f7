/** Before each file of an archive stand its name, size, time and folder, filled up with zeros. */
const parts = { name: [0, 255], size: [255, 14], time: [269, 12], folder: [281, 4096] } as const;

/** How many bytes they take. */
export const headSize = 4377;

/** What stands before a file; all empty at the end of an archive. */
export function partsOf(head: Uint8Array): Record<keyof typeof parts, string> {
  const bytes = Buffer.from(head);
  const text = ([at, length]: readonly [number, number]) =>
    bytes.toString('utf8', at, at + length).replace(/\0[\s\S]*$/, '');
  const { name, size, time, folder } = parts;
  return { name: text(name), size: text(size), time: text(time), folder: text(folder) };
}

/** Whether a file begins as an archive that All-in-One WP Migration makes of a site (`.wpress`). */
export function isWpress(head: Uint8Array): boolean {
  const { name, size, time } = partsOf(head.subarray(0, headSize));
  const isNamed = head.length >= headSize && /^[\w.-]+$/.test(name);
  return isNamed && /^\d+$/.test(size) && /^\d+$/.test(time);
}
