import { linkTarget } from './evidence/hosts.ts';
import { isCommonAnchor, loneAnchor, readLink } from './evidence/read-link.ts';
import { reason } from './evidence/reason.ts';
import { allowedWords, foldPhrase } from './lexicon/allowed-words.ts';
import { closingRun } from './markdown/closing-run.ts';
import { besideLinks, markdownLines } from './markdown/markdown-lines.ts';
import { markdownLinks } from './markdown/markdown-links.ts';
import type { SpamReason } from './spam-hit.ts';
import type { SpamOptions } from './spam-input.ts';

/** A link at the end of an article, as far as it can be compared with other articles; plain data. */
export type ClosingMark = {
  /** Folded anchor. */
  anchor: string;
  /** Registrable domain of the link. */
  domain: string;
  start: number;
  end: number;
  /** What speaks against it in this article alone. */
  reasons: SpamReason[];
};

/**
 * Links that stand alone in the run which closes a body and lead elsewhere. Left out: own, allowed
 * and common hosts, links called after their host and links with an everyday name.
 */
export function closingMarks(body: string, options: SpamOptions): ClosingMark[] {
  if (!/\]\(|<a\b|https?:/.test(body)) return [];
  const allowed = allowedWords(options);
  const lines = markdownLines(body);
  const marks: ClosingMark[] = [];
  for (const line of lines.slice(closingRun(lines))) {
    const links = markdownLinks(line.text, line.start);
    if (links.length === 0 || besideLinks(line, links) !== '') continue;
    for (const link of links) {
      const target = linkTarget(link.url, options);
      const anchor = foldPhrase(link.anchor);
      if (target?.side !== 'elsewhere') continue;
      const reading = readLink(body, link, options, allowed);
      if (reading === undefined) continue;
      const lone = reading.label === undefined ? loneAnchor(body, reading) : [];
      const evidence = reading.evidence + lone.length;
      const name = anchor.replaceAll(' ', '');
      if (evidence === 0 && (isCommonAnchor(anchor) || target.host.includes(name))) continue;
      const atEnd = reason(body, 'at-end', 1, line.start, line.end);
      const reasons = [...reading.reasons, ...lone, atEnd];
      marks.push({ anchor, domain: target.domain, start: line.start, end: line.end, reasons });
    }
  }
  return marks;
}
