import type { Finding } from '../../problems/finding.ts';
import type { ArticleFields } from '../../schema/entries.ts';
import type { ContentRecord } from '../record.ts';
import { parseArticle } from './article.ts';
import { isTakenDown } from './taken-down.ts';

/**
 * The record of an article whose file cannot be used because of `problem`, where what is left of its
 * `text` says that it is withdrawn: it goes, and stops nobody. Else undefined.
 */
export function rescueTakenDown(
  file: string,
  text: string,
  zone: string,
  problem: Finding,
): ContentRecord<ArticleFields> | undefined {
  const record = parseArticle(file, text, zone);
  if (!isTakenDown(record)) return undefined;
  const warning: Finding = { ...problem, severity: 'warning', effect: 'warn' };
  return { ...record, findings: [warning, ...record.findings] };
}
