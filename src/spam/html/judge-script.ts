import { linkTarget } from '../evidence/hosts.ts';
import type { UnitContext } from '../evidence/judge-unit.ts';
import { reason } from '../evidence/reason.ts';
import { urlEvidence } from '../evidence/url-evidence.ts';
import type { Candidate } from '../make-hits.ts';
import type { HtmlBox } from './html-box.ts';

const ENCODED =
  /eval\s*\(\s*(?:window\.)?(?:atob|unescape|decodeURIComponent|String\.fromCharCode)\s*\(|document\.write\s*\(\s*(?:atob|String\.fromCharCode)\s*\(|eval\s*\(\s*function\s*\(\s*p\s*,\s*a\s*,\s*c\s*,\s*k/;
const JUMP =
  /(?:^|[;{}\s])(?:window\.|document\.|top\.|self\.|parent\.)*location(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*["'](https?:\/\/[^"']{3,500})["']/;
const REFRESH = /^\s*(?:\d+\s*)?[;,]\s*(?:url\s*=\s*)?["']?(https?:\/\/[^"'\s]{3,500})/i;

/**
 * Scripts and meta elements that send readers elsewhere, or hide what they do. To a betting address
 * it is certain, to any other host suspect.
 */
export function judgeScript(box: HtmlBox, context: UnitContext): Candidate | undefined {
  const { text } = context;
  const place = { start: box.start, end: box.end };
  const url = jumpOf(box);
  const target = url === undefined ? undefined : linkTarget(url, context.options);
  if (target?.side === 'elsewhere') {
    const reasons = [reason(text, 'redirect', 3, box.start, box.end)];
    if (urlEvidence(target, context.allowed).term) {
      reasons.push(reason(text, 'term-url', 2, box.start, box.end));
    }
    return { ...place, reasons, cut: true };
  }
  if (box.name !== 'script' || !ENCODED.test(box.words)) return undefined;
  return { ...place, reasons: [reason(text, 'encoded-script', 3, box.start, box.end)], cut: true };
}

function jumpOf(box: HtmlBox): string | undefined {
  if (box.name === 'script') return JUMP.exec(box.words)?.[1];
  if (box.attributes['http-equiv']?.toLowerCase() !== 'refresh') return undefined;
  return REFRESH.exec(box.attributes['content'] ?? '')?.[1];
}
