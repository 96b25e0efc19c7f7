import type { HostLine } from './host-line.ts';

/** The file by which one publication keeps its turn at a host. */
export const TURN = '.warta-turn';

/** Who has the turn: which newsroom's folder, on whose behalf, and when it last said so (ISO instants). */
type TurnNote = { desk: string; who: string; since: string; seen: string };

/** After so long without a sign whoever has the turn has gone (ms). */
const GONE_AFTER = 10 * 60_000;
/** How often the turn is looked at while another has it (ms). */
const LOOK_EVERY = 5_000;

/** What the turn needs of its surroundings. */
export type TurnClock = {
  readonly now: () => Date;
  readonly pause: (ms: number) => Promise<void>;
};

/** Another has the turn at the host. */
export class TurnTaken extends Error {
  readonly who: string;
  /** An ISO instant. */
  readonly since: string;
  constructor({ who, since }: Pick<TurnNote, 'who' | 'since'>) {
    super(`${who} publishes there since ${since}`);
    this.name = 'TurnTaken';
    this.who = who;
    this.since = since;
  }
}

/** One publication at a time: the turn of this one at its host. */
export class Turn {
  readonly #line: HostLine;
  readonly #clock: TurnClock;
  readonly #mine: Omit<TurnNote, 'seen'>;

  /**
   * `desk` is a name that no other folder of a newsroom has, where one publishes at a time: a turn that
   * it has already was left behind by a run that died. `who` is told to others.
   */
  constructor(line: HostLine, { desk, who }: { desk: string; who: string }, clock: TurnClock) {
    this.#line = line;
    this.#clock = clock;
    this.#mine = { desk, who, since: clock.now().toISOString() };
  }

  #bytes(): Uint8Array {
    const seen = this.#clock.now().toISOString();
    return Buffer.from(JSON.stringify({ ...this.#mine, seen } satisfies TurnNote));
  }

  /** Who has the turn; undefined where nobody has, or what lies there is not whole. */
  async #holder(): Promise<TurnNote | undefined> {
    const bytes = await this.#line.use((remote) => remote.read(TURN));
    if (!bytes) return undefined;
    try {
      const note = JSON.parse(Buffer.from(bytes).toString('utf8')) as TurnNote;
      return typeof note.desk === 'string' && !Number.isNaN(Date.parse(note.seen))
        ? note
        : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Takes the turn. Where another has it, `waits` is called once and it is waited for, up to `longest`
   * (ms); then rejects with `TurnTaken`. A turn without a sign for ten minutes is taken over.
   */
  async take(longest: number, waits: (other: TurnTaken) => void): Promise<void> {
    const began = this.#clock.now().getTime();
    let isTold = false;
    for (;;) {
      if (await this.#line.use((remote) => remote.claim(TURN, this.#bytes()))) return;
      const holder = await this.#holder();
      if (holder?.desk === this.#mine.desk) return;
      const now = this.#clock.now().getTime();
      // Of a note that is cut off nobody knows the time: it counts from when it was first seen.
      const isGone = now - (holder ? Date.parse(holder.seen) : began) > GONE_AFTER;
      if (isGone) {
        await this.#write();
        // Two may have seen that it is gone: the last one to write has it.
        await this.#clock.pause(LOOK_EVERY);
        if ((await this.#holder())?.desk === this.#mine.desk) return;
      }
      const other = new TurnTaken(holder ?? { who: '?', since: this.#clock.now().toISOString() });
      if (now - began >= longest) throw other;
      if (!isTold) waits(other);
      isTold = true;
      await this.#clock.pause(LOOK_EVERY);
    }
  }

  async #write(): Promise<void> {
    await this.#line.put([{ path: TURN, from: this.#bytes() }], () => {});
  }

  /** Says that this run is still at it. Rejects with `TurnTaken` where another took over. */
  async keep(): Promise<void> {
    const holder = await this.#holder();
    if (holder && holder.desk !== this.#mine.desk) throw new TurnTaken(holder);
    await this.#write();
  }

  /** Gives the turn back, where it is still this run's. */
  async giveBack(): Promise<void> {
    const holder = await this.#holder();
    if (holder?.desk === this.#mine.desk) await this.#line.use((remote) => remote.remove([TURN]));
  }
}
