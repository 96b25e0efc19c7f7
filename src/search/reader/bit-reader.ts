/** Reads numbers bit by bit, the highest bit first; past the end it throws a RangeError. */
export class BitReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next `width` (0-32) bits. */
  bits(width: number): number {
    let value = 0;
    let left = width;
    while (left > 0) {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) throw new RangeError('End of shard');
      const free = 8 - (this.at & 7);
      const take = Math.min(free, left);
      value = value * 2 ** take + ((byte >> (free - take)) & ((1 << take) - 1));
      this.at += take;
      left -= take;
    }
    return value;
  }

  /** The next Rice code with parameter `k`. */
  rice(k: number): number {
    let quotient = 0;
    while (this.bits(1)) quotient++;
    return quotient * 2 ** k + this.bits(k);
  }

  /** The next Elias gamma code, less one. */
  gamma(): number {
    let width = 0;
    while (!this.bits(1)) width++;
    return 2 ** width + this.bits(width) - 1;
  }
}
