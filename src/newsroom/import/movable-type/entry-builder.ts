import { longestPart } from '../source/longest-part.ts';
import type { MtEntry, MtText } from './mt-entry.ts';

const longestEntry = longestPart * 1_000_000;

const texts: ReadonlySet<string> = new Set<MtText>([
  'BODY',
  'EXTENDED BODY',
  'EXCERPT',
  'KEYWORDS',
]);

/** Keys that an entry has once. */
const single = ['AUTHOR', 'TITLE', 'BASENAME', 'STATUS', 'DATE', 'UNIQUE URL'];

/** An entry that is being read, line by line. */
export class EntryBuilder {
  readonly #entry: MtEntry;
  readonly #texts = new Map<MtText, string[]>();
  /** The text that lines go to; none for the head, and for comments, which are not kept. */
  #into: string[] | undefined;
  #isHead = true;
  #isOdd = false;
  #length = 0;

  constructor(line: number, followsTalk: boolean) {
    const rest = { talk: 0, followsTalk, isWellFormed: false, isTooLong: false, isCut: false };
    this.#entry = { line, head: [], texts: new Map(), ...rest };
  }

  get isHead(): boolean {
    return this.#isHead;
  }

  /** Whether its comments and pings have begun: from there on nothing is the newsroom's. */
  get isTalk(): boolean {
    return this.#entry.talk > 0;
  }

  /** A line of the head. */
  addToHead(line: string): void {
    if (line.trim() === '') return;
    const found = /^([A-Z][A-Z ]{1,30}):(?: |$)(.*)$/.exec(line.trimEnd());
    if (found === null || this.#entry.head.length > 1000) this.#isOdd = true;
    else this.#entry.head.push({ key: found[1]!, value: found[2]!.trim() });
  }

  /** A line of the text or comment that is open. */
  addLine(line: string): void {
    if (this.#into === undefined) return;
    this.#length += line.length + 1;
    if (this.#length > longestEntry) this.#entry.isTooLong = true;
    else this.#into.push(line);
  }

  /** Begins the part that a line names; answers whether it names one that may begin here. */
  begin(line: string): boolean {
    const name = /^([A-Z ]{4,13}):$/.exec(line.trimEnd())?.[1];
    if (name === 'COMMENT' || name === 'PING') {
      this.#entry.talk += 1;
      this.#into = undefined;
    } else if (name !== undefined && texts.has(name) && !this.isTalk) {
      const text = name as MtText;
      this.#into = this.#texts.get(text) ?? [];
      this.#texts.set(text, this.#into);
    } else return false;
    this.#isHead = false;
    return true;
  }

  /** The head ended, and no text began. */
  spoil(): void {
    this.#isOdd = true;
  }

  /** The file ended within the entry. */
  cut(): void {
    this.#entry.isCut = !this.isTalk;
  }

  built(): MtEntry {
    const entry = this.#entry;
    for (const [name, lines] of this.#texts) entry.texts.set(name, lines.join('\n').trim());
    const named = entry.head.map(({ key }) => key);
    const keys = new Set(named);
    // The keys of two entries in one head: a comment began between them.
    for (const key of single) if (named.indexOf(key) !== named.lastIndexOf(key)) this.#isOdd = true;
    const isNamed = keys.has('TITLE') || keys.has('AUTHOR') || keys.has('DATE');
    entry.isWellFormed = !this.#isOdd && keys.size > 1 && isNamed && entry.texts.has('BODY');
    return entry;
  }
}
