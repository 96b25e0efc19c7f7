import { basename } from 'node:path';
import { hasOwnDomain } from '../../../lib/own-domain.ts';
import { readInside } from '../../../lib/read-inside.ts';
import type { Finding, Position } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { Asset, SiteEntry } from '../../../schema/entries.ts';
import { placesInSettings } from '../places-in-settings.ts';
import type { QrisPayload } from './qris-payload.ts';
import { readQrisPayload } from './qris-payload.ts';

/** Names as they are compared: paying apps show them in capitals, without marks. */
const plain = (name: string): string =>
  name
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is wrong with how readers are asked to support and follow the paper. */
export async function supportFindings(
  root: string,
  { support, follow, url }: Pick<SiteEntry, 'support' | 'follow' | 'url'>,
  assets: readonly Asset[],
): Promise<Finding[]> {
  if (!support && !follow) return [];
  const at = placesInSettings(root);
  const findings: Finding[] = [];
  if (follow?.google && !hasOwnDomain(url))
    findings.push(finding('follow/google', at('follow', 'google'), { address: url }, 'warning'));
  if (!support) return findings;
  const { qris: src, merchant, links } = support;
  if (src === undefined) {
    if (links.length === 0) findings.push(finding('support/no-way', at('support'), {}, 'warning'));
    return findings;
  }
  const place = at('support', 'qris');
  const file = assets.find((asset) => asset.file.normalize('NFC') === src)?.file;
  if (file === undefined) {
    const named = assets.find((asset) => basename(asset.file) === basename(src))?.file;
    return [
      ...findings,
      finding('support/qris-missing', place, { src, suggestion: named }, 'warning'),
    ];
  }
  // Sharp and the reader of codes are loaded only where there is a code.
  const { readQr } = await import('./read-qr.ts');
  const text = await readQr(readInside(root, file));
  if (text === undefined)
    return [...findings, finding('support/qris-unreadable', place, { src }, 'warning')];
  const payload = readQrisPayload(text);
  if (typeof payload === 'string')
    return [...findings, finding('support/qris-other', place, { src, is: payload }, 'warning')];
  return [...findings, ...payloadFindings(payload, merchant, place, at('support', 'merchant'))];
}

/** What a code that pays says of whom and how much, beside what the settings say. */
function payloadFindings(
  { merchant: said, city, amount, isForOnce }: QrisPayload,
  written: string | undefined,
  place: Position,
  namePlace: Position,
): Finding[] {
  const findings: Finding[] = [];
  if (isForOnce || amount !== undefined)
    findings.push(finding('support/qris-once', place, { amount }, 'warning'));
  if (written === undefined)
    findings.push(finding('support/qris-unnamed', place, { merchant: said, city }, 'warning'));
  else if (plain(written) !== plain(said))
    findings.push(finding('support/qris-name', namePlace, { merchant: said, written }, 'warning'));
  return findings;
}
