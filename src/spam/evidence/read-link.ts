import { foldPhrase } from '../lexicon/allowed-words.ts';
import type { SpamOptions } from '../spam-input.ts';
import type { SpamReason } from '../spam-hit.ts';
import { type LinkTarget, linkTarget } from './hosts.ts';
import { type Label, readLabel } from './read-label.ts';
import { reason } from './reason.ts';
import { urlEvidence } from './url-evidence.ts';

/** A link of a text with the places of its parts; `anchor` is the text that readers see. */
export type SpamLink = { anchor: string; url: string; start: number; end: number };

/** A link with what speaks against it (and for it), before its place in the text is counted. */
export type LinkReading = {
  link: SpamLink;
  target: LinkTarget;
  label: Label | undefined;
  reasons: SpamReason[];
  /** Points that come from terms, brands or the address; without any a link is only a link. */
  evidence: number;
};

/**
 * Reads one link: its anchor as a label, its address as evidence. Undefined for links that are no
 * web links and for links to allowed hosts.
 */
export function readLink(
  text: string,
  link: SpamLink,
  options: SpamOptions,
  allowed: ReadonlySet<string>,
): LinkReading | undefined {
  const target = linkTarget(link.url, options);
  if (target === undefined || target.side === 'allowed') return undefined;
  const label = readLabel(link.anchor, allowed);
  const reasons: SpamReason[] = [];
  const anchor = link.anchor.trim();
  const add = (code: SpamReason['code'], points: number, quote: string): void => {
    reasons.push(reason(text, code, points, link.start, link.end, quote));
  };
  if (label !== undefined) {
    add(label.kind === 'term' ? 'term-anchor' : 'brand-anchor', label.points, anchor);
  }
  const url = urlEvidence(target, allowed);
  const elsewhere = target.side === 'elsewhere';
  if (elsewhere && url.term && (label !== undefined || !isSentence(link.anchor))) {
    add('term-url', label === undefined ? 2 : 1, link.url);
  }
  const evidence = reasons.reduce((sum, one) => sum + one.points, 0);
  // Odd addresses weigh only beside other evidence: honest sites have them too.
  if (elsewhere && url.assetPath) add('asset-path', 1, link.url);
  if (target.isIp) add('bare-address', 1, link.url);
  if (evidence > 0 && (target.side === 'own' || url.topicPage))
    add('own-or-topic-link', -2, link.url);
  return { link, target, label, reasons, evidence };
}

// What links at the end of an article are honestly called.
const COMMON_ANCHORS = new Set(
  (
    'sumber source tautan link selengkapnya lengkap unduh download disini sini here website situs web ' +
    'video foto galeri laporan dokumen data peta infografis instagram facebook twitter youtube tiktok ' +
    'whatsapp telegram kontak daftar pendaftaran donasi petisi survei formulir email redaksi tentang arsip privasi privacy terms about contact archive ' +
    'home beranda indeks langganan subscribe'
  ).split(' '),
);

/** Whether a folded anchor is an everyday name for a link (`selengkapnya`, `di sini`). */
export function isCommonAnchor(anchor: string): boolean {
  return anchor.split(' ').every((word) => COMMON_ANCHORS.has(word) || word.length < 3);
}

/**
 * A link that stands alone at the end with a single word nobody explains: not the host's name, no
 * common word. 1 to 2 points, as brands without any known part look.
 */
export function loneAnchor(text: string, reading: LinkReading): SpamReason[] {
  const { link, target } = reading;
  const word = foldPhrase(link.anchor);
  const single = /^[a-z0-9]{5,20}$/.test(word) && !/[A-Z].*[A-Z]/.test(link.anchor);
  if (target.side !== 'elsewhere' || !single || isCommonAnchor(word)) return [];
  if (target.host.includes(word)) return [];
  const reasons = [reason(text, 'lone-anchor', 1, link.start, link.end, link.anchor)];
  if (target.path.toLowerCase().replace(/^\/|[/?#].*$/g, '') === word) {
    reasons.push(reason(text, 'anchor-is-path', 1, link.start, link.end, link.url));
  }
  return reasons;
}

function isSentence(anchor: string): boolean {
  return anchor.trim().split(/\s+/).length > 6;
}
