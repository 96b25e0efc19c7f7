import { readBody } from '../../../content-files/read-body.ts';
import type { Finding } from '../../../problems/finding.ts';
import { detectAcrossSite } from '../../../spam/detect-across-site.ts';
import type { SiteArticle } from '../../../spam/detect-across-site.ts';
import type { Facts } from '../facts.ts';
import { spamFindings } from './spam-findings.ts';

/**
 * The spam of all texts, each judged by itself and then beside the others: what closes three of
 * them raises each. Only texts whose judgement may change are read again.
 */
export function spamAcrossSite(
  root: string,
  facts: ReadonlyMap<string, Facts>,
  reviewedIn: (file: string) => readonly string[],
): Finding[] {
  const compared = new Map<string, SiteArticle>();
  for (const [file, { spam }] of facts) {
    if (spam === undefined || spam.marks.length === 0) continue;
    compared.set(file, {
      hits: [...spam.hits],
      marks: [...spam.marks],
      get body() {
        return readBody(root, { file }).markdown;
      },
    });
  }
  const changed = detectAcrossSite(compared);
  return [...facts].flatMap(([file, { spam }]) =>
    spam === undefined
      ? []
      : spamFindings(changed.get(file) ?? spam.hits, spam.starts, reviewedIn(file)),
  );
}
