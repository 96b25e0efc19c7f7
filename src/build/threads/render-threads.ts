import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { RenderTask, ThreadReport } from './render-task.ts';

/**
 * Room for young objects in each of these threads, in MiB: with 8 a clean build takes 2.5 % of CPU more, and
 * 20 to 40 MiB less; 24 save hardly more. A build's own thread has 32.
 */
const YOUNG = 16;
/** How many MiB of old objects there are before they are looked through for the first time; 256 in a build's own thread. */
const OLD = 64;

const THREAD = new URL('./render-thread.ts', import.meta.url);

/** When the threads have no more texts, and when they are done; or gone. */
export type Reports = { texts: Promise<unknown>; end: Promise<unknown> };

/**
 * Threads that render pages beside the one that asks for them. A thread that cannot be had, or that
 * ends before its time (no memory), is none: what it did not report is rendered by others.
 */
export class RenderThreads {
  readonly #workers: readonly Worker[];
  readonly #ended: Promise<void>[];

  readonly #leastPages: number;

  /** Starts `count` threads, which load their code at once, to render `leastPages` or more. */
  constructor(count: number, leastPages: number) {
    this.#leastPages = leastPages;
    // By the flag, since one for the whole process stands above what a thread is given.
    setFlagsFromString(`--max-semi-space-size=${YOUNG}`);
    setFlagsFromString(`--initial-old-space-size=${OLD}`);
    this.#workers = Array.from({ length: count }, () => new Worker(THREAD));
    // A build that ends before it has anything to render does not wait for them.
    for (const worker of this.#workers) worker.unref();
    this.#ended = this.#workers.map(
      (worker) =>
        new Promise((resolve) => {
          worker.once('error', () => resolve());
          worker.once('exit', () => resolve());
        }),
    );
  }

  /** Gives all of them `task`; `take` gets what they report. */
  begin(task: RenderTask, take: (report: ThreadReport) => void): Reports {
    const reports = this.#workers.map((worker, at) => {
      const until = (kind: ThreadReport['kind']): Promise<unknown> => {
        const said = new Promise<void>((resolve) => {
          worker.on('message', (report: ThreadReport) => report.kind === kind && resolve());
        });
        return Promise.race([said, this.#ended[at]]);
      };
      worker.on('message', take);
      const both = { texts: until('texts-end'), end: until('end') };
      worker.ref();
      worker.postMessage(task);
      return both;
    });
    return {
      texts: Promise.all(reports.map(({ texts }) => texts)),
      end: Promise.all(reports.map(({ end }) => end)),
    };
  }

  /** Whether so many pages are worth to be shared. */
  areWorth(pages: number): boolean {
    return this.#workers.length > 0 && pages >= this.#leastPages;
  }

  /** Ends all of them. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
