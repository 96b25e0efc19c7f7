/** A value as PHP wrote it down; lists and objects alike are pairs in their order. */
export type PhpValue = string | number | boolean | undefined | Map<string, PhpValue>;

const deepest = 60;
const [COLON, SEMICOLON, QUOTE] = [0x3a, 0x3b, 0x22];

/** Reads what PHP's `serialize` wrote; undefined where it is none. Lengths that lie end the reading. */
export function phpValue(text: string): PhpValue {
  return new Reading(Buffer.from(text)).value(0);
}

/** Lengths count bytes. What is broken leaves what was read before it. */
class Reading {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(depth: number): PhpValue {
    const kind = String.fromCharCode(this.#bytes[this.#at] ?? 0);
    this.#at += 2;
    switch (kind) {
      case 'i':
      case 'd':
        return Number(this.#until(SEMICOLON));
      case 'b':
        return this.#until(SEMICOLON) === '1';
      case 's':
        return this.#text();
      case 'a':
        return this.#pairs(depth);
      case 'O':
        // The name of the class says nothing here.
        this.#until(COLON);
        this.#until(COLON);
        return this.#pairs(depth);
      default:
        return undefined;
    }
  }

  #text(): string {
    const length = Number(this.#until(COLON));
    const start = this.#at + 1;
    let end = start + (Number.isSafeInteger(length) && length >= 0 ? length : 0);
    // Addresses that were replaced in a database leave lengths that are wrong.
    if (this.#bytes[end] !== QUOTE || this.#bytes[end + 1] !== SEMICOLON)
      end = this.#bytes.indexOf('";', start);
    if (end === -1) end = this.#bytes.length;
    this.#at = end + 2;
    return this.#bytes.toString('utf8', start, end);
  }

  #pairs(depth: number): PhpValue {
    const count = Number(this.#until(COLON));
    this.#at += 1;
    const pairs = new Map<string, PhpValue>();
    if (depth > deepest || !Number.isSafeInteger(count)) {
      this.#at = this.#bytes.length;
      return pairs;
    }
    for (let pair = 0; pair < count && this.#at < this.#bytes.length; pair += 1) {
      const key = this.value(depth + 1);
      pairs.set(
        typeof key === 'number' ? String(key) : typeof key === 'string' ? key : '',
        this.value(depth + 1),
      );
    }
    this.#at += 1;
    return pairs;
  }

  #until(sign: number): string {
    const end = this.#bytes.indexOf(sign, this.#at);
    const text = this.#bytes.toString('latin1', this.#at, end === -1 ? this.#bytes.length : end);
    this.#at = end === -1 ? this.#bytes.length : end + 1;
    return text;
  }
}
