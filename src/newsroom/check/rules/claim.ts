import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** Words by which a headline says itself that something is not so, or is looked into. */
const DENIAL =
  /\b(?:tidak|tak|bukan|belum|tanpa|hoaks?|hoax|keliru|salah|palsu|bohong|menyesatkan|manipulasi|suntingan|rekayasa|satire?|parodi|klaim|benarkah|cek fakta|false|not|no|fake|hoax|misleading|claim|unproven)\b/iu;

/** A headline that begins as fact checkers write it, where it takes a claim. */
const MARK =
  /^\s*(?:\[\s*(?:salah|hoaks?|hoax|disinformasi|misinformasi|keliru|false)\s*\]|(?:cek fakta|periksa fakta|fact check)\s*[:|,–—-])/iu;

const VERDICT_MARK =
  /^\s*\[\s*(?:salah|menyesatkan|dimanipulasi|manipulasi|sebagian benar|benar|belum terbukti|satire|hoaks?|hoax|false)\s*\]\s*[:–—-]?\s*/iu;

/** Words that carry a sentence. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** So much of a claim in a headline is the claim itself. */
const MOST = 0.75;

function isRepeated(claim: string, title: string): boolean {
  const said = new Set(wordsOf(title));
  const words = wordsOf(claim);
  const there = words.filter((word) => said.has(word)).length;
  return words.length > 1 && there / words.length >= MOST;
}

/**
 * What a fact check owes its readers: evidence, and a headline that does not say again what is not true.
 * The verdict stands before it in everything that Warta makes, not in what people copy and say.
 */
export const claim: TextRule = ({ fields, title, placeOf }) => {
  if (fields === undefined) return [];
  const { claim: checked } = fields;
  const findings: Finding[] = [];
  if (checked === undefined) {
    const mark = MARK.exec(title)?.[0].trim();
    if (mark !== undefined)
      findings.push(finding('claim/missing', placeOf('title'), { value: mark }, 'hint'));
    return findings;
  }
  if (checked.evidence.length === 0)
    findings.push(finding('claim/no-evidence', placeOf('claim'), {}, 'warning'));
  const written = VERDICT_MARK.exec(title)?.[0];
  if (written !== undefined) {
    const values = { value: written.trim(), title: title.slice(written.length) };
    findings.push(finding('claim/verdict-twice', placeOf('title'), values, 'warning'));
  }
  const isTrue = checked.verdict === 'benar';
  const own = title.slice(written?.length ?? 0);
  if (!isTrue && isRepeated(checked.text, own) && !DENIAL.test(own)) {
    const values = { title: own, verdict: checked.verdict };
    findings.push(finding('claim/repeated', placeOf('title'), values, 'warning'));
  }
  return findings;
};
