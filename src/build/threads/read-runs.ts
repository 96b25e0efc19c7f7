import { setImmediate } from 'node:timers/promises';
import type { CachedFile, ContentCache } from '../../content-files/cache.ts';
import type { Walk } from '../../content-files/files/walk.ts';
import { readArticleFile, unreadArticles } from '../../content-files/read-article.ts';
import { FileQueue } from './file-queue.ts';
import type { ReadTask } from './render-task.ts';
import type { RenderThreads } from './render-threads.ts';

/** Takes runs of articles from the queue and reads them, in whichever thread: their records, by their files. */
export function* readRuns(task: ReadTask): Iterable<ReadonlyMap<string, CachedFile>> {
  const { root, zone, files } = task;
  for (const { from, to } of new FileQueue(files.length, task.queue).runs()) {
    const run = files.slice(from, to);
    yield new Map(run.map((stats) => [stats.file, readArticleFile(root, stats, undefined, zone)]));
  }
}

/** Content to be read: the folder, what is in it, the code's digest, and what an earlier reading left. */
export type UnreadContent = {
  root: string;
  walked: Walk;
  code: string;
  cache: ContentCache | undefined;
};

/**
 * Reads the articles that no earlier reading left, in this thread and in `threads`, each the next as it is
 * ready; none where they are too few for that. What a thread that ended had taken is missing.
 */
export async function readByThreads(
  threads: RenderThreads,
  { root, walked, code, cache }: UnreadContent,
): Promise<ReadonlyMap<string, CachedFile>> {
  const records = new Map<string, CachedFile>();
  const { zone, files } = unreadArticles(root, walked, code, cache);
  if (!threads.areWorth(files.length)) return records;
  const keep = (some: ReadonlyMap<string, CachedFile>): void => {
    for (const [file, record] of some) records.set(file, record);
  };
  const task = { root, zone, files, queue: new FileQueue(files.length).memory };
  const others = threads.read(task, (report) => {
    if (report.kind === 'records') keep(report.records);
  });
  for (const run of readRuns(task)) {
    keep(run);
    // Lets in what the others report.
    await setImmediate();
  }
  await others;
  return records;
}
