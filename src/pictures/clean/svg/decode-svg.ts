import { latin1 } from '../bytes.ts';

/** The encodings that XML is found in; everything else is read as UTF-8. */
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** The text of an SVG file, by its byte order mark or else by what its first line says. */
export function decodeSvg(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoder('utf-16be').decode(bytes);
  // Without a mark, UTF-16 shows by the zero beside its first bracket.
  if (bytes[0] === 0x3c && bytes[1] === 0) return decoder('utf-16le').decode(bytes);
  if (bytes[0] === 0 && bytes[1] === 0x3c) return decoder('utf-16be').decode(bytes);
  const declared = DECLARED.exec(latin1(bytes, 0, 200))?.[1] ?? 'utf-8';
  return decoder(/^utf-?16|^ucs-?2/i.test(declared) ? 'utf-8' : declared).decode(bytes);
}
