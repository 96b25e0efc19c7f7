import type { NewsroomRim } from './newsroom-rim.ts';

/** The world around the commands that ask, so that tests can give another. */
export interface DeskRim extends NewsroomRim {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Asks the person at the terminal; undefined where nobody sits there. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}
