import { isUtf8 } from 'node:buffer';

const latin = new TextDecoder('windows-1252');

/**
 * The text of a value whose signs each stand for one byte. Values are decoded one by one: tables of one
 * dump differ in their encoding, and bytes of pictures or addresses lie between them.
 */
export function textOfBytes(value: string): string {
  if (!beyondAscii.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : latin.decode(bytes);
}

const beyondAscii = /[\u0080-\u00FF]/;
