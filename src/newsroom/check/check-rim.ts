import type { NewsroomRim } from '../desk/newsroom-rim.ts';

/** The world around the command, so that tests can give another. */
export interface CheckRim extends NewsroomRim {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** Whether GitHub runs the command and shows annotations. */
  readonly github: boolean;
  readonly fetch: typeof fetch;
}
