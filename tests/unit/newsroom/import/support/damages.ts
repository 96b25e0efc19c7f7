import fc from 'fast-check';

/** What may happen to bytes on their way. */
type Damage = (bytes: Buffer) => Buffer;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length);

const cut = place.map(
  (where): Damage =>
    (bytes) =>
      bytes.subarray(0, at(bytes, where)),
);
const flipped = fc
  .array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 })
  .map((flips): Damage => (bytes) => {
    const made = Buffer.from(bytes);
    for (const [where, byte] of flips)
      if (made.length > 0) made[Math.min(made.length - 1, at(made, where))] = byte;
    return made;
  });
const spliced = fc.tuple(place, place, place).map(([from, to, into]): Damage => (bytes) => {
  const [start, end] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
  const where = at(bytes, into);
  return Buffer.concat([
    bytes.subarray(0, where),
    bytes.subarray(start, end),
    bytes.subarray(where),
  ]);
});
const emptied = fc.tuple(place, place).map(([from, length]): Damage => (bytes) => {
  const made = Buffer.from(bytes);
  made
    .subarray(at(made, from))
    .subarray(0, at(made, length) >> 2)
    .fill(0);
  return made;
});
/** One to three kinds of damage: cut off, bytes changed, pieces put elsewhere, zeros. */
export const damages = fc.array(fc.oneof(cut, flipped, spliced, emptied), {
  minLength: 1,
  maxLength: 3,
});
