import { reminder } from '../ethics/reminder.ts';
import type { ArchiveRule } from './rule.ts';

const DAY = 24 * 3_600_000;
/** Days in which a newsroom verifies, or says that it cannot. */
const PATIENCE = 3;

/** Articles left standing as unverified (Pedoman Pemberitaan Media Siber, 2 c). */
export const unverified: ArchiveRule = ({ content, facts, fieldsOf, now }) =>
  content.articles.flatMap((article) => {
    const place = facts.get(article.file)?.unverified;
    if (place === undefined || article.draft || article.withdrawn !== undefined) return [];
    const since = Date.parse(article.updated?.time ?? article.date);
    const days = Math.floor((Date.parse(now) - since) / DAY);
    if (days <= PATIENCE) return [];
    return reminder({ fields: fieldsOf(article.file) }, 'ethics/unverified', place, {
      days,
    });
  });
