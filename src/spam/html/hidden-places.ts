import { type LinkReading, readLink } from '../evidence/read-link.ts';
import { readLabel } from '../evidence/read-label.ts';
import { readList } from '../evidence/read-list.ts';
import { reason } from '../evidence/reason.ts';
import type { UnitContext } from '../evidence/judge-unit.ts';
import type { Candidate } from '../make-hits.ts';
import type { SpamReason } from '../spam-hit.ts';
import type { HtmlBox } from './html-box.ts';
import { readHtml } from './read-html.ts';
import { judgeScript } from './judge-script.ts';

/**
 * What readers never see: hidden and off-screen boxes with terms or with links elsewhere, links
 * outside the document, redirects and encoded scripts. Hidden menus and banners stay silent.
 */
export function hiddenPlaces(context: UnitContext): Candidate[] {
  return hiddenPlacesIn(readHtml(context.text), context);
}

/** The same for boxes already read. */
export function hiddenPlacesIn(boxes: readonly HtmlBox[], context: UnitContext): Candidate[] {
  return boxes
    .map((box) => {
      if (box.name === 'script' || box.name === 'meta') return judgeScript(box, context);
      return box.root ? judgeRoot(box, context) : undefined;
    })
    .filter((place) => place !== undefined);
}

function judgeRoot(box: HtmlBox, context: UnitContext): Candidate | undefined {
  const { text } = context;
  const readings = box.links
    .map((link) => readLink(text, link, context.options, context.allowed))
    .filter((reading) => reading !== undefined);
  const telling = readings.filter(
    (reading) => reading.evidence > 0 && (reading.target.side !== 'own' || isTerm(reading)),
  );
  const elsewhere = readings.filter((reading) => reading.target.side === 'elsewhere');
  const domains = new Set(elsewhere.map((reading) => reading.target.domain));
  const best = telling.toSorted((one, two) => two.evidence - one.evidence)[0];
  const reasons: SpamReason[] = [];
  const add = (code: SpamReason['code'], points: number): void => {
    reasons.push(reason(text, code, points, box.start, box.end));
  };
  if (best !== undefined) {
    // A link to the own site counts in favour elsewhere, but never in a hidden place.
    reasons.push(...best.reasons.filter((one) => one.points > 0));
    if (telling.length > 1) add('cluster', telling.length > 3 ? 2 : 1);
    if (domains.size > 1) add('unrelated-hosts', 1);
  } else if (hiddenWords(box, context)) add('term-text', 2);
  else if (!(domains.size >= 3 && cannotBeShown(box) && isBareLinks(box))) return undefined;
  else add('hidden-many-hosts', box.outside ? 1 : 0);
  add(box.hidden === 'no' ? 'outside-document' : 'hidden', 3);
  return {
    start: box.start,
    end: box.end,
    reasons: reasons.filter((one) => one.points !== 0),
    cut: true,
  };
}

function isTerm(reading: LinkReading): boolean {
  return reading.label?.kind === 'term' && reading.label.points === 3 && !reading.label.topicOnly;
}

function hiddenWords(box: HtmlBox, context: UnitContext): boolean {
  const words = box.beside.trim();
  const label = readLabel(words, context.allowed);
  if (label?.kind === 'term' && label.points === 3 && !label.topicOnly) return true;
  return readList(words, context.allowed) > 0;
}

/** Menus and banners carry an id, a class or a role, by which a script shows them. */
function cannotBeShown(box: HtmlBox): boolean {
  if (box.hidden === 'off-screen' || box.outside) return true;
  const names = Object.keys(box.attributes);
  return !names.some((name) => /^(?:id|class|role|on\w+|data-.*|aria-.*)$/.test(name));
}

function isBareLinks(box: HtmlBox): boolean {
  const beside = box.beside.replace(/[^\p{L}\p{N}]/gu, '').length;
  return beside < 12 && box.links.every((link) => link.anchor.trim().split(/\s+/).length <= 6);
}
