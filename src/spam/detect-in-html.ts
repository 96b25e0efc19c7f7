import { type UnitContext, judgeUnit } from './evidence/judge-unit.ts';
import { readProse } from './evidence/read-prose.ts';
import { reportsOnGambling } from './evidence/reports-on-crime.ts';
import { hiddenPlacesIn } from './html/hidden-places.ts';
import type { HtmlBox } from './html/html-box.ts';
import { readHtml } from './html/read-html.ts';
import { allowedWords } from './lexicon/allowed-words.ts';
import { mayHoldTerms } from './lexicon/trigger.ts';
import { type Candidate, makeHits } from './make-hits.ts';
import { once } from '../lib/memo.ts';
import type { SpamHit } from './spam-hit.ts';
import type { SpamOptions } from './spam-input.ts';

const PROSE = 60;

/**
 * The pass before conversion: finds injected spam in the HTML of an article or a page. Hidden boxes,
 * links outside the document, redirects and encoded scripts, which Markdown no longer shows, and
 * blocks of links or bare words that readers see. Offsets count in `html`.
 */
export function detectInHtml(html: string, options: SpamOptions): SpamHit[] {
  const boxes = readHtml(html);
  const context: UnitContext = {
    text: html,
    options,
    allowed: allowedWords(options),
    loneAnchors: false,
    reports: once(() =>
      reportsOnGambling('', boxes.map((box) => (box.root ? '' : box.words)).join('\n')),
    ),
  };
  const places = hiddenPlacesIn(boxes, context);
  const blocks = boxes.filter((box) => isVisible(box));
  const lastProse = blocks.findLastIndex((box) => !box.parent && isProse(box));
  blocks.forEach((box, number) => {
    const place = judgeBlock(box, number > lastProse, context);
    if (place !== undefined) places.push(place);
  });
  return makeHits(html, places).toSorted((one, two) => one.start - two.start);
}

function isVisible(box: HtmlBox): boolean {
  return !box.root && !box.covered && box.name !== 'script' && box.name !== 'meta';
}

function isProse(box: HtmlBox): boolean {
  return box.beside.trim().length >= PROSE || /[.!?]["”’']?\s*$/.test(box.beside);
}

function judgeBlock(box: HtmlBox, atEnd: boolean, context: UnitContext): Candidate | undefined {
  if (box.links.length === 0 && !atEnd && !mayHoldTerms(box.words)) return undefined;
  const bare = box.beside.replace(/[^\p{L}\p{N}]/gu, '') === '';
  const unit = {
    start: box.start,
    end: box.end,
    words: box.words.trim(),
    links: box.links,
    alone: !box.parent && (box.links.length === 0 || bare),
    atEnd,
    heading: /^h[1-6]$/.test(box.name),
  };
  const place = judgeUnit(unit, context);
  if (place !== undefined || !mayHoldTerms(box.words)) return place;
  const prose = readProse(box.words, box.start, context.allowed);
  if (prose === undefined) return undefined;
  // Words inside markup have other offsets than the markup: the whole block is the place.
  const reasons = prose.reasons.map((one) =>
    Object.assign(one, { start: box.start, end: box.end }),
  );
  return { start: box.start, end: box.end, reasons, cut: false, atMost: 'spam/suspect' };
}
