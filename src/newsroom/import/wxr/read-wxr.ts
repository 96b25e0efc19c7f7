import { createReadStream } from 'node:fs';
import type { SourceFile } from '../source/source-file.ts';
import { encodingOf } from '../encoding/decode-bytes.ts';
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
  let decoder: TextDecoder | undefined;
  const handOver = async () => {
    const items = waiting;
    waiting = [];
    for (const [item, head] of items) {
      if (stop?.aborted === true) return;
      const done = onItem(item, head);
      if (done !== undefined) await done;
    }
  };
  for await (const chunk of createReadStream(file.path, { highWaterMark: 64 * 1024 })) {
    decoder ??= new TextDecoder(encodingOf((chunk as Buffer).subarray(0, 65_536), { xml: true }));
    parser.write(decoder.decode(chunk as Buffer, { stream: true }));
    await handOver();
    if (stop?.aborted === true) break;
  }
  const end = parser.end();
  await handOver();
  return end;
}
