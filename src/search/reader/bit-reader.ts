/** Reads numbers bit by bit, the highest bit first; past the end it throws a RangeError. */
export class BitReader {
  declare private at: number;
  declare private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.at = 0;
    this.bytes = bytes;
  }

  /** The next bit. */
  private bit(): number {
    const byte = this.bytes[this.at >> 3];
    if (byte === undefined) throw new RangeError();
    return (byte >> (7 - (this.at++ & 7))) & 1;
  }

  /** The next `width` (0-32) bits. */
  bits(width: number): number {
    let value = 0;
    for (let left = width; left > 0; left--) value = value * 2 + this.bit();
    return value;
  }

  /** The next Rice code with parameter `k`. */
  rice(k: number): number {
    let quotient = 0;
    while (this.bit()) quotient++;
    return quotient * 2 ** k + this.bits(k);
  }

  /** The next Elias gamma code, less one. */
  gamma(): number {
    let width = 0;
    while (!this.bit()) width++;
    return 2 ** width + this.bits(width) - 1;
  }
}
