import { readSealed, writeSealed } from '../../../lib/sealed-file.ts';
import type { LinkAnswer, TimedAnswer } from './link-answer.ts';

const DAY = 24 * 3_600_000;
/** How long an answer holds: what is there stays, what is dead may come back. */
const HOLDS = { alive: 14 * DAY, dead: 2 * DAY, silent: 0, busy: 0 } as const;

/** Answers are written to disk whenever so many have come, so that a run that is stopped goes on. */
const EVERY = 20;

/** The answers that outside addresses gave in the last days, kept in a file. */
export class LinkMemory {
  readonly #file: string;
  readonly #answers: Map<string, TimedAnswer>;
  #unsaved = 0;

  /** Reads what `file` holds of the days before `now`; nothing where it was damaged. */
  constructor(file: string, now: Date) {
    this.#file = file;
    const text = readSealed(file);
    const kept = text === undefined ? [] : (JSON.parse(text) as [string, TimedAnswer][]);
    this.#answers = new Map(
      kept.filter(([, { at, answer }]) => now.getTime() - Date.parse(at) < HOLDS[answer.fate]),
    );
  }

  /** What an address gave lately. */
  answerOf(address: string): LinkAnswer | undefined {
    return this.#answers.get(address)?.answer;
  }

  /** Keeps an answer that was given at `at`. */
  keep(address: string, answer: LinkAnswer, at: Date): void {
    this.#answers.set(address, { at: at.toISOString(), answer });
    this.#unsaved += 1;
    if (this.#unsaved >= EVERY) this.save();
  }

  /** Writes them down. Where nothing can be written, nothing is kept. */
  save(): void {
    this.#unsaved = 0;
    try {
      writeSealed(this.#file, JSON.stringify([...this.#answers]));
    } catch {
      // The next run asks again.
    }
  }
}
