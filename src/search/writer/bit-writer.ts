/** Writes numbers bit by bit, the highest bit first. */
export class BitWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;
  /** Bits that do not fill a byte yet, and how many: 0-7. */
  private open = 0;
  private count = 0;

  /** Appends the lowest `width` (0-32) bits of `value`. */
  bits(value: number, width: number): void {
    if (width > 16) {
      this.short(value >>> 16, width - 16);
      this.short(value, 16);
    } else this.short(value, width);
  }

  /** Appends `value` >= 0 as a Rice code: the quotient by 2^k in ones, a zero, then k bits. */
  rice(value: number, k: number): void {
    let quotient = Math.floor(value / 2 ** k);
    for (; quotient >= 16; quotient -= 16) this.short(0xffff, 16);
    // The ones that are left and the zero behind them.
    this.bits(2 ** (quotient + 1) - 2, quotient + 1);
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
    const whole = this.bytes.slice(0, this.length + (this.count > 0 ? 1 : 0));
    if (this.count > 0) whole[this.length] = this.open << (8 - this.count);
    return whole;
  }

  /** Appends at most 16 bits: with those that wait they fit into a number. */
  private short(value: number, width: number): void {
    this.open = (this.open << width) | (value & ((1 << width) - 1));
    this.count += width;
    if (this.length + 3 > this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    while (this.count >= 8) {
      this.count -= 8;
      this.bytes[this.length++] = this.open >>> this.count;
    }
    this.open &= (1 << this.count) - 1;
  }
}
