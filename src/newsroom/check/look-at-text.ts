import { isInConflict } from '../../lib/conflict-marks.ts';
import { sketchOf } from './text/sketch.ts';
import { unverifiedNote } from './ethics/unverified-note.ts';
import type { Facts } from './facts.ts';
import { allRules } from './rules/all-rules.ts';
import { fences } from './rules/fences.ts';
import type { Around } from './rules/rule.ts';
import { spamFacts } from './spam/spam-facts.ts';
import type { CheckedText } from './text/checked-text.ts';

/** All that one text gives by itself: what the rules say, its links, its likeness and its spam. */
export function lookAtText(text: CheckedText, around: Around): Facts {
  const { allow } = around.site.spam;
  const spam = spamFacts(text, { ownHosts: [...around.ownHosts], allow });
  // Where the fences are broken, fields and text run together and every other rule would be wrong.
  // Nor is it known which of two versions will be the text.
  const rules = isInConflict(text.text) ? [] : text.fenced ? allRules : [fences];
  const findings = rules.flatMap((rule) => rule(text, around));
  const unverified = text.fenced ? unverifiedNote(text) : undefined;
  const links = text.fenced ? linksOf(text) : [];
  return {
    findings,
    links,
    sketch: sketchOf(text.body),
    ...(spam && { spam }),
    ...(unverified && { unverified }),
  };
}

function linksOf({ references }: CheckedText): Facts['links'] {
  return references
    .filter(({ src, picture }) => picture === undefined && src !== '')
    .map(({ src: target, line, column }) => ({ target, line, column }));
}
