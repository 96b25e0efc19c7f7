import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

const wrapped = /^([A-Za-z_]+)\s*:\s*([“”„‘’].*[“”’])\s*$/;

/**
 * Curly quotation marks around a whole field: a phone's keyboard made them of YAML's straight ones.
 * One such headline or standfirst may be a quotation; two fields are a habit.
 */
export const curlyQuotes: TextRule = (text) => {
  const lines = text.text.split('\n').slice(0, text.bodyLine - 1);
  const count = lines.filter((line) => wrapped.test(line)).length;
  return lines.flatMap((line, index): Finding[] => {
    const [, key, value] = wrapped.exec(line) ?? [];
    if (key === undefined || value === undefined) return [];
    const isWords = key === 'title' || key === 'description';
    const place = { file: text.file, line: index + 1, column: line.indexOf(value) + 1 };
    const level = isWords && count === 1 ? 'hint' : 'warning';
    return [finding('slip/curly-quotes', place, { key, value }, level)];
  });
};
