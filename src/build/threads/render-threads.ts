import { Worker } from 'node:worker_threads';
import type { RenderTask, ThreadReport } from './render-task.ts';

/**
 * Pages that are worth a thread of their own: it begins with the content and the theme, and with code that
 * is not warm, half a second at 10,000 articles.
 */
const WORTH = 400;

const THREAD = new URL('./render-thread.ts', import.meta.url);

/**
 * Threads that render pages beside the one that asks for them. A thread that cannot be had, or that
 * ends before its time (no memory), is none: what it did not report is rendered by others.
 */
export class RenderThreads {
  readonly #workers: readonly Worker[];
  readonly #ended: Promise<void>[];

  /** Starts `count` threads, which load their code at once. */
  constructor(count: number) {
    this.#workers = Array.from({ length: count }, () => new Worker(THREAD));
    this.#ended = this.#workers.map(
      (worker) =>
        new Promise((resolve) => {
          worker.once('error', () => resolve());
          worker.once('exit', () => resolve());
        }),
    );
  }

  /** Gives all of them `task`. `take` gets each report, and decides when to close them. */
  begin(task: RenderTask, take: (report: ThreadReport) => void): Promise<void> {
    const done = this.#workers.map((worker, at) => {
      const ended = new Promise<void>((resolve) => {
        worker.on('message', (report: ThreadReport) =>
          report.kind === 'end' ? resolve() : take(report),
        );
      });
      worker.postMessage(task);
      return Promise.race([ended, this.#ended[at]]);
    });
    return Promise.all(done).then(() => undefined);
  }

  /** Whether so many pages are rendered sooner with them. */
  areWorth(pages: number): boolean {
    return this.#workers.length > 0 && pages >= WORTH;
  }

  /** Ends all of them. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
