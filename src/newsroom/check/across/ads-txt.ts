import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { ArchiveRule } from './rule.ts';

const domain = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/i;

/** Lines of ads.txt and app-ads.txt that no buyer can read (IAB Tech Lab, ads.txt 1.1). */
export const adsTxt: ArchiveRule = ({ root, content }) =>
  content.assets
    .filter(({ file }) => /^files\/(?:app-)?ads\.txt$/.test(file))
    .flatMap(({ file }) => {
      const text = readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
      return adsFindings(file, text);
    });

/** What is wrong with the lines of one such file. */
export function adsFindings(file: string, text: string): Finding[] {
  return text.split(/\r\n?|\n/).flatMap((line, index): Finding[] => {
    const place = { file, line: index + 1, column: 1 };
    const record = line.replace(/#.*/, '').trim();
    if (/^\s*<(?:!doctype|html)/i.test(line))
      return [finding('ads/line', place, { text: record, fault: 'html' }, 'warning')];
    if (record === '' || /^[a-z]+\s*=/i.test(record) || record.startsWith('<')) return [];
    const [seller = '', account = '', relation = ''] = record
      .split(/[,;]/)
      .map((part) => part.trim());
    const say = (fault: 'fields' | 'domain' | 'relation', part: string): Finding[] => [
      finding('ads/line', place, { text: part, fault }, 'warning'),
    ];
    if (account === '' || relation === '') return say('fields', record);
    if (!domain.test(seller)) return say('domain', seller);
    return /^(?:direct|reseller)$/i.test(relation) ? [] : say('relation', relation);
  });
}
