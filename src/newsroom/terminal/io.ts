import type { Environment } from './environment.ts';
import type { Progress, ProgressWords } from './progress.ts';

/** What a command may do with the people before it. */
export interface Io {
  /** Prints a line of what was asked for. */
  readonly out: (line: string) => void;
  /** Prints a line about the work. */
  readonly err: (line: string) => void;
  /** Prints a piece of what was asked for, as it is. */
  readonly write: (text: string) => void;
  /**
   * Asks the person at the terminal; undefined where nobody sits there. Rejects with `Stopped` once
   * they have gone.
   */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Tells a person where a long command is; undefined where nobody sits there. */
  readonly progress:
    (<Stage extends string>(words: ProgressWords<Stage>) => Progress<Stage>) | undefined;
  /** Whether what is printed may be coloured. */
  readonly colour: boolean;
}

/** The world around a command, so that tests can give another. */
export interface CommandIo extends Environment, Io {}
