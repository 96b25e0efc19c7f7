import type { BuildWords } from '../../words/words.ts';

/** A part of a build that takes long enough to be told of. */
export type Stage = keyof BuildWords['stages'];

/** Tells where a long build is. */
export type Progress = {
  /** Begins a stage of `total` steps, where they can be counted. */
  stage(name: Stage, total?: number): void;
  /** One step of the stage is done. */
  step(): void;
  /** The build has ended: clears the line. */
  end(): void;
};

/** The stream that progress is told on; `process.stderr` is one. */
export type Teller = { isTTY?: boolean; write(text: string): unknown };

/** So often a line on a terminal is written anew, and so often one is added to a log (ms). */
const TERMINAL = 100;
const LOG = 5000;
const CLEAR = '\r\u001B[K';

/**
 * Progress on a terminal is one line: stage, steps done, rate, time left. In a log it is a
 * plain line every five seconds.
 */
export function createProgress(
  out: Teller,
  words: BuildWords,
  clock: () => number = () => performance.now(),
): Progress {
  const isTerminal = out.isTTY === true;
  let label = '';
  let total = 0;
  let done = 0;
  let began = 0;
  let told = 0;

  function line(now: number): string {
    if (total === 0) return label;
    const seconds = (now - began) / 1000;
    const rate = seconds > 0.5 ? done / seconds : 0;
    const left = rate > 0 ? Math.ceil((total - done) / rate) : undefined;
    const pace = left === undefined ? [] : [words.rate(Math.round(rate)), words.left(left)];
    return [`${label} ${done}/${total}`, ...pace].join(', ');
  }

  function tell(now: number): void {
    told = now;
    out.write(isTerminal ? `${CLEAR}${line(now)}` : `${line(now)}\n`);
  }

  return {
    stage(name, steps = 0) {
      label = words.stages[name];
      [total, done, began] = [steps, 0, clock()];
      // A log is read afterwards: what took no time need not stand in it.
      if (isTerminal) tell(began);
      else told = began;
    },
    step() {
      done += 1;
      const now = clock();
      if (now - told >= (isTerminal ? TERMINAL : LOG)) tell(now);
    },
    end() {
      if (isTerminal) out.write(CLEAR);
    },
  };
}
