/**
 * A file's bytes as text in which each sign is a byte; the bytes are those of UTF-8 where the file is
 * UTF-16, which is what the shell of Windows makes of a dump that is sent to a file.
 */
export async function* signsOfBytes(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) decoder = wideDecoder(chunk);
    const bytes =
      decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
    const signs = bytes.toString('latin1');
    yield isFirst ? signs.replace(/^\u00EF\u00BB\u00BF/, '') : signs;
    isFirst = false;
  }
}

function wideDecoder([first, second]: Buffer): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return undefined;
}
