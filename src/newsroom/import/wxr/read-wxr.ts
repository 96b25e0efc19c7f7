import { createReadStream } from 'node:fs';
import type { SourceFile } from '../source/source-file.ts';
import { decodedChunks } from '../encoding/chunk-decoder.ts';
import type { WxrHead } from './wxr-head.ts';
import type { WxrItem } from './wxr-item.ts';
import type { WxrEnd } from './wxr-parser.ts';
import { WxrParser } from './wxr-parser.ts';

/**
 * Streams an export from disk; memory holds a chunk and one item. `onItem` may be asynchronous: the
 * items of a chunk are handed over one after another before the next chunk is read. Once `stop` is
 * aborted no more are handed over.
 */
export async function readWxr(
  file: SourceFile,
  stop: AbortSignal | undefined,
  onItem: (item: WxrItem, head: WxrHead) => void | Promise<void>,
): Promise<WxrEnd> {
  let waiting: [WxrItem, WxrHead][] = [];
  const parser = new WxrParser((item, head) => waiting.push([item, head]));
  let unreadable: string | undefined;
  const handOver = async () => {
    const items = waiting;
    waiting = [];
    for (const [item, head] of items) {
      if (stop?.aborted === true) return;
      const work = onItem(item, head);
      if (work !== undefined) await work;
    }
  };
  const stream = createReadStream(file.path, { highWaterMark: 64 * 1024 });
  stream.once('error', (error: NodeJS.ErrnoException) => {
    unreadable = error.code ?? error.name;
  });
  try {
    for await (const text of decodedChunks(stream)) {
      parser.write(text);
      await handOver();
      if (stop?.aborted === true) break;
    }
  } catch (error) {
    if (unreadable === undefined) throw error;
  }
  const end = parser.end();
  await handOver();
  return unreadable === undefined ? end : { ...end, unreadable };
}
