/** Writes numbers bit by bit, the highest bit first. */
export class BitWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  /** Appends the lowest `width` (0-32) bits of `value`. */
  bits(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      if (this.length >> 3 === this.bytes.length) {
        const grown = new Uint8Array(this.bytes.length * 2);
        grown.set(this.bytes);
        this.bytes = grown;
      }
      if ((value >>> bit) & 1) this.bytes[this.length >> 3]! |= 128 >> (this.length & 7);
      this.length++;
    }
  }

  /** Appends `value` >= 0 as a Rice code: the quotient by 2^k in ones, a zero, then k bits. */
  rice(value: number, k: number): void {
    let quotient = Math.floor(value / 2 ** k);
    for (; quotient > 0; quotient -= 16) this.bits(0xffff, Math.min(quotient, 16));
    this.bits(0, 1);
    this.bits(value, k);
  }

  /** Appends `value` >= 0 as an Elias gamma code of value + 1. */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value + 1);
    this.bits(0, width);
    this.bits(value + 1, width + 1);
  }

  /** What was written, the last byte filled with zeros. */
  finish(): Uint8Array {
    return this.bytes.slice(0, (this.length + 7) >> 3);
  }
}
