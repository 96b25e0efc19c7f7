import { inflateSync } from 'node:zlib';
import { plainNames } from './plain-names.ts';

/** Of the packed objects of a file, so many are opened, none larger than this. */
const [MOST_OBJECTS, LARGEST] = [500, 2_000_000];

const author = /\/Author\s*(?:\(((?:[^()\\]|\\[^]){1,300})\)|<([\da-f\s]{2,600})>)/gi;
const creator = /<dc:creator>\s*<rdf:Seq>\s*<rdf:li>([^<]{1,200})</g;
const packed = /\/ObjStm\b[^]{0,300}?stream\r?\n/g;

/** The text of a string in a PDF: UTF-16 with its mark, else Latin letters (ISO 32000, 7.9.2). */
function textOf(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return new TextDecoder('utf-16be').decode(bytes);
}

function literal(text: string): string {
  const plain = text.replace(
    /\\(?:([0-7]{1,3})|([^]))/g,
    (_whole, octal?: string, sign?: string) =>
      octal === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(octal, 8) & 255),
  );
  return textOf(Buffer.from(plain, 'latin1'));
}

function namesInObjects(text: string): string[] {
  const authors = [...text.matchAll(author)].map(([, words, hex]) =>
    words === undefined ? textOf(Buffer.from(hex!.replace(/\s/g, ''), 'hex')) : literal(words),
  );
  const xmp = [...text.matchAll(creator)].map(([, words]) =>
    Buffer.from(words!, 'latin1').toString('utf8'),
  );
  return [...authors, ...xmp];
}

/** What is packed from `start` on; nothing where it is packed in another way, or damaged. */
function unpacked(bytes: Buffer, start: number): string {
  try {
    return inflateSync(bytes.subarray(start), { maxOutputLength: LARGEST }).toString('latin1');
  } catch {
    return '';
  }
}

/** Who a PDF says that wrote it, in its properties or its XMP. Encrypted ones say nothing. */
export function namesInPdf(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  if (/\/Encrypt\b/.test(text)) return [];
  const objects = [...text.matchAll(packed)].slice(0, MOST_OBJECTS);
  const inside = objects.map(({ index, 0: head }) => unpacked(bytes, index + head.length));
  return plainNames([text, ...inside].flatMap(namesInObjects));
}
