import { readBody } from '../../../content-files/read-body.ts';
import { detectAcrossSite } from '../../../spam/detect-across-site.ts';
import type { SiteArticle } from '../../../spam/detect-across-site.ts';
import type { SpamHit } from '../../../spam/spam-hit.ts';
import type { Facts } from '../facts.ts';

/**
 * The hits of all texts that have some, each judged by itself and then beside the others: what closes
 * three of them raises each. Only texts whose judgement may change are read again.
 */
export function spamAcrossSite(
  root: string,
  facts: ReadonlyMap<string, Facts>,
): Map<string, readonly SpamHit[]> {
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
  const hits = new Map<string, readonly SpamHit[]>();
  for (const [file, { spam }] of facts) {
    const fileHits = changed.get(file) ?? spam?.hits ?? [];
    if (fileHits.length > 0) hits.set(file, fileHits);
  }
  return hits;
}
