import type { UnitContext } from './evidence/judge-unit.ts';
import { reportsOnGambling } from './evidence/reports-on-crime.ts';
import { judgeHeadline } from './evidence/judge-headline.ts';
import { hiddenPlaces } from './html/hidden-places.ts';
import { allowedWords } from './lexicon/allowed-words.ts';
import { type Candidate, makeHits } from './make-hits.ts';
import { once } from '../lib/memo.ts';
import { rangeFinder } from './range-finder.ts';
import { closingRun } from './markdown/closing-run.ts';
import { judgeLine } from './markdown/judge-line.ts';
import { judgePictures } from './markdown/judge-pictures.ts';
import { markdownLines } from './markdown/markdown-lines.ts';
import { judgeDoorway } from './judge-doorway.ts';
import type { SpamArticle, SpamOptions } from './spam-input.ts';
import type { SpamHit } from './spam-hit.ts';

const RAW_HTML = /<(?:[a-z!/])/i;

/**
 * The pass after conversion: finds injected spam in an article's headline, standfirst and Markdown
 * body, raw HTML in it included. Offsets count in the field named by each hit.
 */
export function detectInMarkdown(article: SpamArticle, options: SpamOptions): SpamHit[] {
  const { body } = article;
  const context: UnitContext = {
    text: body,
    options,
    allowed: allowedWords(options),
    loneAnchors: true,
    reports: once(() => reportsOnGambling(article.title, body)),
  };
  const hidden = RAW_HTML.test(body) ? hiddenPlaces(context) : [];
  const places: Candidate[] = [...hidden];
  const isHidden = rangeFinder(hidden);
  const lines = markdownLines(body);
  const closing = closingRun(lines);
  lines.forEach((line, number) => {
    if (line.empty || isHidden(line.start, line.end)) return;
    const isLast = number === lines.length - 1;
    for (const place of judgeLine(line, isLast, number >= closing, context)) places.push(place);
  });
  if (body.includes('![')) for (const place of judgePictures(context)) places.push(place);
  const doorway = judgeDoorway(article, places, context);
  if (doorway !== undefined) places.unshift(doorway);
  return [...judgeHeadline(article, context), ...makeHits(body, places)].toSorted(inOrder);
}

const FIELDS = ['title', 'description', 'body'];

function inOrder(one: SpamHit, two: SpamHit): number {
  return FIELDS.indexOf(one.field) - FIELDS.indexOf(two.field) || one.start - two.start;
}
