import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

const opened = /^([A-Za-z_]+)[ \t]*:[ \t]+((["'])(?!.*\3).*\S)[ \t]*$/;

/** A straight quotation mark before a field of words that nothing closes: readers see it. */
export const openQuotes: TextRule = (text) => {
  // Data that cannot be read at all is told about elsewhere.
  if (text.fields === undefined) return [];
  const lines = text.text.split('\n').slice(0, text.bodyLine - 1);
  return lines.flatMap((line, index): Finding[] => {
    const [, key, value] = opened.exec(line) ?? [];
    // A value may go on in deeper lines and be closed there.
    if (key === undefined || value === undefined || /^[ \t]/.test(lines[index + 1] ?? ''))
      return [];
    const place = { file: text.file, line: index + 1, column: line.indexOf(value) + 1 };
    return [finding('slip/open-quote', place, { key, value }, 'warning')];
  });
};
