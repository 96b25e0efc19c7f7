import { closingMarks } from '../../../spam/closing-marks.ts';
import { detectInHtml } from '../../../spam/detect-in-html.ts';
import { detectInMarkdown } from '../../../spam/detect-in-markdown.ts';
import type { SpamHit } from '../../../spam/spam-hit.ts';
import type { SpamOptions } from '../../../spam/spam-input.ts';
import type { SpamFacts } from '../facts.ts';
import type { CheckedText } from '../text/checked-text.ts';

/** A block of HTML, not a lone tag in running text. */
const HTML_BLOCK = /<(?:div|p|span|a|ul|ol|table|h[1-6]|script|style|iframe|marquee|center)\b/i;

/** Both passes over one text: Markdown always, HTML where blocks of it stand in the body. */
export function spamFacts(text: CheckedText, options: SpamOptions): SpamFacts | undefined {
  const { title, description, body } = text;
  const inMarkdown = detectInMarkdown({ title, description, body }, options);
  const inHtml = HTML_BLOCK.test(body) ? detectInHtml(body, options) : [];
  const hits = [...inMarkdown, ...inHtml.filter((hit) => isNew(hit, inMarkdown))];
  const marks = closingMarks(body, options);
  if (hits.length === 0 && marks.length === 0) return undefined;
  const starts = {
    title: text.placeOf('title'),
    description: text.placeOf('description'),
    body: text.inBody({ line: 1, column: 1 }),
  };
  return { hits, marks, starts };
}

/** Whether nothing found before stands at the same place with at least the same certainty. */
function isNew(hit: SpamHit, before: readonly SpamHit[]): boolean {
  return !before.some(
    (one) =>
      one.field === 'body' &&
      one.start < hit.end &&
      hit.start < one.end &&
      (one.rule === 'spam/certain' || hit.rule === 'spam/suspect'),
  );
}
