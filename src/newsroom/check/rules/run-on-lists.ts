import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

const BULLET = /(?:^|\s)[•●▪◦‣]\s*(?=\S)/;

/** Fewer points in one line may part names or dates. */
const FEWEST = 3;

/** Points of a list that all stand in one line, as an app makes of a list that is shared. */
export const runOnLists: TextRule = (text): Finding[] => {
  if (!/[•●▪◦‣]/.test(text.body)) return [];
  return text.body.split('\n').flatMap((line, at): Finding[] => {
    if (!/^\s*[•●▪◦‣]/.test(line) && !/:\s+[•●▪◦‣]/.test(line)) return [];
    const [before, ...points] = line.split(BULLET).map((part) => part.trim());
    if (points.length < FEWEST || points.includes('')) return [];
    const place = text.inBody({ line: at + 1, column: line.search(/[•●▪◦‣]/) + 1 });
    const lines = [before, '', ...points.map((point) => `- ${point}`)].join('\n').trim();
    return [finding('text/run-on-list', place, { count: points.length, lines }, 'warning')];
  });
};
