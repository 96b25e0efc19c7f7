import { decodeUtf32, encodingOf, utf32Order } from './decode-bytes.ts';
import { withoutNul } from './without-nul.ts';

/** Decodes an XML file a chunk at a time; its encoding is told by the first. */
export async function* decodedChunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decode: ((chunk: Uint8Array) => string) | undefined;
  for await (const chunk of chunks) {
    decode ??= chunkDecoder(chunk);
    yield withoutNul(decode(chunk));
  }
}

function chunkDecoder(first: Uint8Array): (chunk: Uint8Array) => string {
  const encoding = encodingOf(first, { xml: true });
  if (encoding !== 'utf-32') {
    const decoder = new TextDecoder(encoding);
    return (chunk) => decoder.decode(chunk, { stream: true });
  }
  const little = utf32Order(first) === 'le';
  let rest: Uint8Array = new Uint8Array();
  return (chunk) => {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % 4);
    rest = bytes.subarray(whole);
    return decodeUtf32(bytes.subarray(0, whole), little);
  };
}
