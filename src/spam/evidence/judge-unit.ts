import { foldText } from '../fold/fold-text.ts';
import { tokens } from '../fold/tokens.ts';
import { reportingIn } from '../lexicon/word-set.ts';
import type { Candidate } from '../make-hits.ts';
import type { SpamOptions } from '../spam-input.ts';
import type { SpamReason } from '../spam-hit.ts';
import { type Label, readLabel } from './read-label.ts';
import { type LinkReading, loneAnchor, readLink } from './read-link.ts';
import { isTagLine, readList } from './read-list.ts';
import { readProse } from './read-prose.ts';
import { reason } from './reason.ts';
import type { SpamLink } from './read-link.ts';

/** A line of Markdown or a block of HTML, as far as a reader sees it as one thing. */
export type Unit = {
  start: number;
  end: number;
  /** What readers see of it, without marks and links' addresses. */
  words: string;
  links: SpamLink[];
  /** Nothing else in its block: a bare line, or links and nothing between them. */
  alone: boolean;
  /** In the run of short lines and links that closes the text. */
  atEnd: boolean;
  heading: boolean;
};

/** What is known of the whole text when a unit is judged. */
export type UnitContext = {
  text: string;
  options: SpamOptions;
  allowed: ReadonlySet<string>;
  /** Links that lead back to a page's own menus stand alone at its end, so only articles are asked. */
  loneAnchors: boolean;
  /** Whether the article itself reports on gambling; asked only where it matters. */
  reports: () => boolean;
};

/** Judges a unit by its links, else by its words as a whole. */
export function judgeUnit(unit: Unit, context: UnitContext): Candidate | undefined {
  const readings = unit.links
    .map((link) => readLink(context.text, link, context.options, context.allowed))
    .filter((reading) => reading !== undefined);
  if (readings.length > 0) return judgeLinks(unit, readings, context);
  if (!unit.alone || unit.links.length > 0) return undefined;
  return judgeWords(unit, context);
}

function judgeLinks(
  unit: Unit,
  readings: LinkReading[],
  context: UnitContext,
): Candidate | undefined {
  const trailing = unit.atEnd && (unit.alone || isPacked(unit.words, context.allowed));
  if (trailing) {
    for (const reading of readings) {
      const isAsked = context.loneAnchors && reading.label === undefined;
      const lone = isAsked ? loneAnchor(context.text, reading) : [];
      reading.reasons.push(...lone);
      reading.evidence += lone.length;
    }
  }
  const telling = readings.filter((reading) => reading.evidence > 0);
  const best = telling.toSorted((one, two) => sum(two.reasons) - sum(one.reasons))[0];
  if (best === undefined) return undefined;
  const reasons = [...best.reasons];
  const add = (code: SpamReason['code'], points: number): void => {
    reasons.push(reason(context.text, code, points, unit.start, unit.end));
  };
  if (trailing) add('at-end', best.label === undefined && best.evidence < 2 ? 1 : 2);
  else if (unit.alone) add('at-end', 1);
  if (telling.length > 1) add('cluster', telling.length > 3 ? 2 : 1);
  const elsewhere = readings.filter((reading) => reading.target.side === 'elsewhere');
  if (new Set(elsewhere.map((reading) => reading.target.domain)).size > 1)
    add('unrelated-hosts', 1);
  if (best.label?.topicOnly === true && context.reports()) add('article-reports', -2);
  if (!unit.alone) reasons.push(...reportingReasons(unit, context));
  const whole = unit.alone || trailing ? unit : best.link;
  return { start: whole.start, end: whole.end, reasons, cut: trailing };
}

/** From this many points on, a line holds nothing but words of the trade. */
const PACKED = 5;

/** Whether words around links are of the trade too, with nothing reported and nobody quoted. */
function isPacked(words: string, allowed: ReadonlySet<string>): boolean {
  const { reasons = [] } = readProse(words, 0, allowed) ?? {};
  return sum(reasons) >= PACKED && reasons.every(({ points }) => points > 0);
}

function reportingReasons(unit: Unit, context: UnitContext): SpamReason[] {
  const reportingWords = reportingIn(tokens(foldText(unit.words)).map((token) => token.word));
  if (reportingWords.size === 0) return [];
  const quote = [...reportingWords].slice(0, 5).join(', ');
  const points = -Math.min(3, reportingWords.size);
  return [reason(context.text, 'reporting', points, unit.start, unit.end, quote)];
}

function judgeWords(unit: Unit, context: UnitContext): Candidate | undefined {
  const list = readList(unit.words, context.allowed);
  const label =
    list === 0 && !isTagLine(unit.words) ? readLabel(unit.words, context.allowed) : undefined;
  const reasons: SpamReason[] = [];
  const add = (code: SpamReason['code'], points: number): void => {
    reasons.push(reason(context.text, code, points, unit.start, unit.end, unit.words));
  };
  if (list > 0) add('term-list', list);
  else if (label !== undefined && isBare(unit.words, label)) {
    add(label.kind === 'term' ? 'term-line' : 'brand-line', label.points);
  } else return undefined;
  if (unit.atEnd) add('at-end', 2);
  if (unit.heading) add('heading', -1);
  if (label?.topicOnly === true && context.reports()) add('article-reports', -2);
  return { start: unit.start, end: unit.end, reasons, cut: unit.atEnd };
}

/** A sentence ends in a full stop or question; a name in brackets is a byline. */
function isBare(words: string, label: Label): boolean {
  const trimmed = words.trim();
  if (/^[([]/.test(trimmed)) return false;
  return label.points === 3 || !/[.?:;]["”']?$/.test(trimmed);
}

function sum(reasons: readonly SpamReason[]): number {
  return reasons.reduce((total, one) => total + one.points, 0);
}
