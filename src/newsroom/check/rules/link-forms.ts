import type { Finding, Position } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import { isForColleagues } from '../links/for-colleagues.ts';
import {
  isWorkroom,
  onDevice,
  withCountryCode,
  withMailto,
  withoutQuotes,
  withoutTracking,
  withScheme,
} from '../links/link-forms.ts';
import type { CheckedText } from '../text/checked-text.ts';
import type { TextRule } from './rule.ts';

/** Links that work for who typed them, or for nobody. */
export const linkForms: TextRule = (text) =>
  linksOf(text).flatMap(({ target, ...place }) => formFindings(target, place));

/** What is wrong with how one link is written, wherever it stands. */
export function formFindings(target: string, place: Position): Finding[] {
  const device = onDevice(target);
  if (device) return [finding('link/on-device', place, { target, ...device }, 'warning')];
  if (isWorkroom(target)) return [finding('link/workroom', place, { target }, 'warning')];
  if (isForColleagues(target))
    return [finding('link/for-colleagues', place, { target }, 'warning')];
  const bareAddress = withoutQuotes(target);
  if (bareAddress !== undefined)
    return [finding('link/quoted', place, { target, better: bareAddress }, 'warning')];
  const mail = withMailto(target);
  if (mail !== undefined)
    return [finding('link/no-mailto', place, { target, better: mail }, 'warning')];
  const web = withScheme(target);
  if (web !== undefined)
    return [finding('link/no-scheme', place, { target, better: web }, 'warning')];
  const called = withCountryCode(target);
  if (called !== undefined)
    return [finding('link/no-country', place, { target, better: called }, 'warning')];
  const plain = withoutTracking(target);
  if (plain === undefined) return [];
  return [finding('link/tracking', place, { target, better: plain }, 'hint')];
}

/** A web address that stands by itself in a line. */
const bare = /(?<!\]\(\s{0,9}<?)\bhttps?:\/\/[^\s<>()[\]"”]+[^\s<>()[\]"”.,;:!?']/gi;

/** The links of a text, in brackets or bare. */
function linksOf({ file, references, body, bodyLine }: CheckedText) {
  const links = references
    .filter(({ picture }) => picture === undefined)
    .map(({ src: target, line, column }) => ({ target, file, line, column }));
  if (!body.includes('://')) return links;
  let isCode = false;
  for (const [at, whole] of body.split('\n').entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(whole)) isCode = !isCode;
    if (isCode || !whole.includes('://')) continue;
    const line = whole.replace(/(`+)[^`]*\1/g, (code) => ' '.repeat(code.length));
    for (const { 0: target, index } of line.matchAll(bare))
      links.push({ target, file, line: bodyLine + at, column: index + 1 });
  }
  return links;
}
