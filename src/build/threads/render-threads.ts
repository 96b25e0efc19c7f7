import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { MoreTask, ReadTask, RenderTask, ThreadReport, ThreadTask } from './render-task.ts';

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
 * Threads that read articles and render pages beside the one that asks for them. A thread that cannot be
 * had, or that ends before its time (no memory), is none: what it did not report is done by others.
 */
export class RenderThreads {
  readonly #workers: readonly Worker[];
  readonly #ended: Promise<void>[];

  readonly #leastFiles: number;

  /** Starts `count` threads, which load their code at once, to read or render `leastFiles` or more. */
  constructor(count: number, leastFiles: number) {
    this.#leastFiles = leastFiles;
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

  /** Gives `task` to all, and what they report to `take`; gives how to wait for their reports of a kind. */
  #give(
    task: ThreadTask,
    take: (report: ThreadReport) => void,
  ): (kind: ThreadReport['kind']) => Promise<unknown> {
    for (const worker of this.#workers) {
      worker.on('message', take);
      worker.ref();
      worker.postMessage(task);
    }
    return (kind) =>
      Promise.all(
        this.#workers.map((worker, at) => {
          const said = new Promise<void>((resolve) => {
            worker.on('message', (report: ThreadReport) => report.kind === kind && resolve());
          });
          return Promise.race([said, this.#ended[at]]);
        }),
      );
  }

  /** Has articles read by all of them; `take` gets what they report. Resolves when they have read all. */
  async read(read: ReadTask, take: (report: ThreadReport) => void): Promise<void> {
    await this.#give({ read }, take)('records-end');
    for (const worker of this.#workers) worker.removeAllListeners('message').unref();
  }

  /** Has pages rendered by all of them; `take` gets what they report. */
  render(render: RenderTask, take: (report: ThreadReport) => void): Reports {
    const until = this.#give({ render }, take);
    return { texts: until('texts-end'), end: until('end') };
  }

  /** Has more files made by those that render, whose reports go where those go; resolves when all are made. */
  async more(more: MoreTask): Promise<void> {
    await this.#give({ more }, () => undefined)('more-end');
  }

  /** Whether so many files are worth to be shared. */
  areWorth(files: number): boolean {
    return this.#workers.length > 0 && files >= this.#leastFiles;
  }

  /** Ends all of them. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
