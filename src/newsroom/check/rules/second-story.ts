import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

const begins = /^---[ \t]*\n(?:[\w-]+[ \t]*:.*\n){2,40}---[ \t]*$/m;

/** The fields of another story in the text of this one: two were pasted into one file. */
export const secondStory: TextRule = (text): Finding[] => {
  const match = begins.exec(text.body);
  if (!match || !/^(?:title|judul)[ \t]*:/m.test(match[0])) return [];
  const line = text.body.slice(0, match.index).split('\n').length;
  return [finding('slip/second-story', text.inBody({ line, column: 1 }), {}, 'warning')];
};
