import { foldPhrase } from '../lexicon/allowed-words.ts';
import { mayHoldTerms } from '../lexicon/trigger.ts';
import { makeHits } from '../make-hits.ts';
import type { SpamArticle } from '../spam-input.ts';
import type { SpamHit, SpamReason } from '../spam-hit.ts';
import type { UnitContext } from './judge-unit.ts';
import { readLabel } from './read-label.ts';
import { readProse } from './read-prose.ts';
import { reason } from './reason.ts';

/** Judges headline and standfirst: spam terms there, the more so when the body never uses them. */
export function judgeHeadline(article: SpamArticle, context: UnitContext): SpamHit[] {
  const hits: SpamHit[] = [];
  for (const field of ['title', 'description'] as const) {
    const text = article[field] ?? '';
    if (text === '' || !mayHoldTerms(text)) continue;
    const reasons = headlineReasons(text, article.body, context);
    hits.push(...makeHits(text, [{ field, start: 0, end: text.length, reasons, cut: false }]));
  }
  return hits;
}

function headlineReasons(text: string, body: string, context: UnitContext): SpamReason[] {
  const label = readLabel(text, context.allowed);
  const prose = readProse(text, 0, context.allowed);
  const reasons = prose?.reasons ?? [];
  if (label !== undefined && label.points >= 2 && !label.topicOnly) {
    reasons.push(
      reason(text, label.kind === 'term' ? 'term-line' : 'brand-line', 2, 0, text.length),
    );
  }
  const term = reasons.find((one) => one.code === 'term-text' || one.code === 'brand-line');
  const reported = reasons.some((one) => one.code === 'reporting');
  const telling = term !== undefined && (term.points > 1 || label?.points === 3);
  if (telling && !reported && !usesAny(body, term.text)) {
    reasons.push(reason(text, 'headline-only', 2, term.start, term.end));
  }
  if (context.reports()) reasons.push(reason(text, 'article-reports', -2, 0, text.length));
  return reasons;
}

function usesAny(body: string, terms: string): boolean {
  const folded = ` ${foldPhrase(body)} `;
  return terms.split(', ').some((term) => folded.includes(` ${foldPhrase(term)} `));
}
