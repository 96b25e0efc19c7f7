import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import { freeTextKeys } from '../../../schema/key-tree.ts';
import { articleSchema } from '../../../schema/schemas.ts';
import type { TextRule } from './rule.ts';

const wrapped = /^([A-Za-z_]+)\s*:\s*([“”„‘’].*[“”’])\s*$/;

/**
 * Curly quotation marks around a whole field of words: a phone's keyboard made them of YAML's straight
 * ones. One such headline or standfirst may be a quotation; two fields are a habit. Around ids, times and
 * the like they are read as straight ones.
 */
export const curlyQuotes: TextRule = (text, { site }) => {
  const lines = text.text.split('\n').slice(0, text.bodyLine - 1);
  const count = lines.filter((line) => wrapped.test(line)).length;
  if (count === 0) return [];
  const free = freeTextKeys(articleSchema(site.timeZone));
  return lines.flatMap((line, index): Finding[] => {
    const [, key, value] = wrapped.exec(line) ?? [];
    if (key === undefined || value === undefined || !free.has(key.toLowerCase())) return [];
    const isWords = key === 'title' || key === 'description';
    const place = { file: text.file, line: index + 1, column: line.indexOf(value) + 1 };
    const level = isWords && count === 1 ? 'hint' : 'warning';
    return [finding('slip/curly-quotes', place, { key, value }, level)];
  });
};
