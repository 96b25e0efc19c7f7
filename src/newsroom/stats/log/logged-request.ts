/** One request as a host's log tells of it. */
export type LoggedRequest = {
  /** When it came, in milliseconds since 1970. */
  readonly time: number;
  /** The address of the machine that asked: it tells readers apart and is never kept. */
  readonly from: string;
  readonly method: string;
  /** The path and query that were asked for, as written. */
  readonly target: string;
  /** The name of the host that was asked, where the log says it. */
  readonly host: string | undefined;
  readonly status: number;
  /** The address of the page that led here; empty where none was told. */
  readonly referrer: string;
  /** How the program that asked calls itself; empty where it did not say. */
  readonly agent: string;
};
