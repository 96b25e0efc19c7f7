import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';

/** A name with its letters told apart that look the same: `kaf\u{e9}` for `kafé` in one piece. */
function spelled(name: string): string {
  return name.replace(/[^\x20-\x7e]/gu, (letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`);
}

/**
 * Leaves one of each two files whose names look the same, one in Unicode's composed form (NFC) and
 * one in pieces, as Macs and old zips write it: both would have one address. The composed one stays.
 */
export function oneForm<T extends { readonly file: string }>(
  files: readonly T[],
): { remaining: readonly T[]; findings: Finding[] } {
  // Names in ASCII have one form only.
  const odd = files.filter(({ file }) => /[^\x20-\x7e]/.test(file));
  const holder = new Map<string, string>();
  for (const { file } of odd) {
    const form = file.normalize('NFC');
    if (file === form || !holder.has(form)) holder.set(form, file);
  }
  const isLeftOut = ({ file }: T): boolean => (holder.get(file.normalize('NFC')) ?? file) !== file;
  const leftOut = odd.filter(isLeftOut);
  if (leftOut.length === 0) return { remaining: files, findings: [] };
  return {
    remaining: files.filter((one) => !isLeftOut(one)),
    findings: leftOut.map(({ file }) => {
      const other = spelled(holder.get(file.normalize('NFC'))!);
      return finding('file/same-name', startOf(file), { name: spelled(file), other }, 'hold');
    }),
  };
}
