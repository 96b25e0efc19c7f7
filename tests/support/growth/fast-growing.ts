import type { HostileText } from './hostile-texts.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** Letters of the texts of the first look, and of a shorter one before it. */
const [LETTERS, FEW] = [6_000, 1_000];
/** Milliseconds that so few letters never take: what does is not tried with more at once. */
const SLOW = 50;
/** Milliseconds of the first look after which it is not taken again. */
const MOST_TRIED = 500;
/** Letters of the longest text that is measured. */
const LONGEST = 500_000;
/** Of the first look: milliseconds, and times of the usual, that make a text a suspect. */
const [FLOOR, TIMES] = [0.5, 2];
/** Milliseconds of processor time that can be measured well: systems count it in steps of four. */
const ENOUGH = 30;
/** How much longer four times the text takes where a closer look is worth it. */
const CLOSER = 7;
/** How much more work twice the text may be: what lies between growing alike and the square. */
const STEEPEST = 2 ** 1.5;
/** Faults that are enough to say of one function. */
const MOST = 3;

/** Processor time of this thread in milliseconds, which other programs hardly lengthen. */
function timeOf(run: () => void): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

function clocked(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const leastOf = (run: () => void, runs = 2): number =>
  Math.min(...Array.from({ length: runs }, () => clocked(run)));

const leastTimeOf = (run: () => void): number => Math.min(timeOf(run), timeOf(run), timeOf(run));

/** Whether the work grows too fast over two doublings of the text, at a length where that shows. */
function growsFast(on: (size: number) => () => void): boolean {
  let size = FEW;
  let run = on(size);
  // The first run of a length is slower than others, so that most lengths need but one.
  while (timeOf(run) < ENOUGH || leastTimeOf(run) < ENOUGH) {
    if ((size *= 2) > LONGEST) return false;
    run = on(size);
  }
  let least = leastTimeOf(run);
  return [2 * size, 4 * size].every((length) => {
    run = on(length);
    const limit = STEEPEST * least;
    least = Infinity;
    // One run that is quick enough is answer enough.
    return [1, 2, 3].every(() => (least = Math.min(least, timeOf(run))) > limit);
  });
}

/**
 * Hostile texts over which `work` grows worse than the text, or overflows the stack: the first few.
 * A look by the clock finds those that take longer than others; these alone are measured, and their
 * growth alone counts, in processor time and of the quickest of some runs: a busy machine makes
 * suspects, not faults. Errors are answers.
 */
export function fastGrowing(
  work: (text: string) => unknown,
  texts: readonly HostileText[] = HOSTILE_TEXTS,
): string[] {
  const faults: string[] = [];
  const looks = texts.map(({ name, make }) => {
    let isTooDeep = false;
    const on = (size: number) => {
      const text = make(size);
      return (): void => {
        try {
          work(text);
        } catch (error) {
          isTooDeep ||= isOverflow(error);
        }
      };
    };
    const few = leastOf(on(FEW));
    const time = few > SLOW ? Infinity : clocked(on(LETTERS));
    if (isTooDeep) faults.push(`${name}: too deep`);
    return { name, on, time };
  });
  const times = looks.map(({ time }) => time).toSorted((one, two) => one - two);
  const usual = times.length > 1 ? times[times.length >> 1]! : 0;
  const limit = Math.max(FLOOR, TIMES * usual);
  for (const { name, on, time } of looks) {
    if (faults.length >= MOST) break;
    if (time <= limit) continue;
    // The first runs of all are slow, before the code is compiled.
    const again = time > MOST_TRIED ? time : leastOf(on(LETTERS));
    if (again <= limit) continue;
    // Of many runs, since one that another program held up would hide what grows.
    const isSuspect = time > MOST_TRIED || again > CLOSER * leastOf(on(LETTERS / 4), 6);
    // Once more, for what grows does so again: long texts leave the processor's cache on a busy machine.
    if (isSuspect && growsFast(on) && growsFast(on)) faults.push(`${name}: ${Math.round(time)} ms`);
  }
  return faults;
}

/** Whether an error says that the stack is full. */
export const isOverflow = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes('call stack');
