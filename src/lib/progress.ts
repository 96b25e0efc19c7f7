/** The words of progress: what each stage is called; how many steps a second and what is left, where they can be told. */
export type ProgressWords<Stage extends string> = {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly rate?: (steps: number) => string;
  readonly left?: (seconds: number) => string;
};

/** Tells where a long command is. */
export type Progress<Stage extends string> = {
  /** Begins a stage of `total` steps, where they can be counted. */
  stage(name: Stage, total?: number): void;
  /** A step of the stage is done, or several. */
  step(count?: number): void;
  /** The command has ended: clears the line. */
  end(): void;
  /** Seconds that each stage took, those of one that came back together. */
  spent(): ReadonlyMap<Stage, number>;
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
export function createProgress<Stage extends string>(
  out: Teller,
  { stages, rate, left }: ProgressWords<Stage>,
  clock: () => number = () => performance.now(),
): Progress<Stage> {
  const isTerminal = out.isTTY === true;
  let label = '';
  let total = 0;
  let done = 0;
  let began = 0;
  let told = 0;
  const taken = new Map<Stage, number>();
  let current: { name: Stage; since: number } | undefined;

  /** Counts the time of the stage that ends now, and begins another. */
  function turnTo(name: Stage | undefined): void {
    const now = clock();
    if (current) {
      const before = taken.get(current.name) ?? 0;
      taken.set(current.name, before + (now - current.since) / 1000);
    }
    current = name === undefined ? undefined : { name, since: now };
  }

  function line(now: number): string {
    if (total === 0) return done === 0 ? label : `${label} ${done}`;
    const seconds = (now - began) / 1000;
    const pace = seconds > 0.5 ? done / seconds : 0;
    const until = pace > 0 ? Math.ceil((total - done) / pace) : undefined;
    const more = until === undefined ? [] : [rate?.(Math.round(pace)), left?.(until)];
    return [`${label} ${done}/${total}`, ...more.filter((one) => one !== undefined)].join(', ');
  }

  function tell(now: number): void {
    told = now;
    out.write(isTerminal ? `${CLEAR}${line(now)}` : `${line(now)}\n`);
  }

  return {
    stage(name, steps = 0) {
      turnTo(name);
      label = stages[name];
      [total, done, began] = [steps, 0, clock()];
      // A log is read afterwards: what took no time need not stand in it.
      if (isTerminal) tell(began);
      else told = began;
    },
    step(count = 1) {
      done += count;
      const now = clock();
      if (now - told >= (isTerminal ? TERMINAL : LOG)) tell(now);
    },
    end() {
      turnTo(undefined);
      if (isTerminal) out.write(CLEAR);
    },
    spent: () => taken,
  };
}
