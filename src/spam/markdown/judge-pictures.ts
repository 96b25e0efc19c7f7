import type { UnitContext } from '../evidence/judge-unit.ts';
import { readLabel } from '../evidence/read-label.ts';
import { reason } from '../evidence/reason.ts';
import type { Candidate } from '../make-hits.ts';

const PICTURE = /!\[([^\]\n]{0,300})\]\(\s*<?([^\s<>()]{1,500})[^)\n]{0,300}\)/g;

/** Pictures whose file name or alternative text is, as a whole, a term (`slot-gacor.jpg`). */
export function judgePictures(context: UnitContext): Candidate[] {
  const places: Candidate[] = [];
  for (const match of context.text.matchAll(PICTURE)) {
    const name = (match[2] ?? '').replace(/^.*\//, '').replace(/\.\w+(?:\?.*)?$/, '');
    const labels = [name, match[1] ?? ''].map((words) => readLabel(words, context.allowed));
    const strong = labels.some((label) => label?.points === 3 && !label.topicOnly);
    if (!strong) continue;
    const start = match.index;
    const end = start + match[0].length;
    places.push({
      start,
      end,
      reasons: [reason(context.text, 'term-picture', 3, start, end)],
      cut: false,
    });
  }
  return places;
}
