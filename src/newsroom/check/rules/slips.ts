import { slipsOf } from '../../../markdown/find-slips.ts';
import type { Slip } from '../../../markdown/find-slips.ts';
import { finding } from '../../../problems/finding.ts';
import { mayHaveSlips } from '../text/may-have-slips.ts';
import type { TextRule } from './rule.ts';

/** Said by the reading of content already, for pictures above the article as well. */
const saidBefore = new Set<Slip['rule']>(['missing-alt', 'missing-credit']);

type SlipRule = Exclude<Slip['rule'], 'missing-alt' | 'missing-credit'>;

/** Readers see the sign but lose nothing, or only an editor sees it. */
const mild = new Set<Slip['rule']>(['unused-note', 'underlined-paragraph']);

/** Programs, pages within an address, and files of the computer that it was written at. */
const forbidden = /\]\(\s*<?(?:javascript|vbscript|data|file|blob|about):/i;

/** Markdown signs that do not do what was meant. */
export const slips: TextRule = (text) => {
  if (!mayHaveSlips(text.body)) return [];
  return slipsOf(text.source())
    .filter(
      ({ rule, line, value }) =>
        !saidBefore.has(rule) && !isHashtag(rule, text.body, line) && !isPlaceOnDevice(rule, value),
    )
    .map(({ rule, value, ...place }) =>
      finding(
        rule === 'unmade-link' && forbidden.test(value)
          ? 'slip/forbidden-link'
          : `slip/${rule as SlipRule}`,
        text.inBody(place),
        { value: value.replace(/\s+/g, ' ') },
        mild.has(rule) ? 'hint' : 'warning',
      ),
    );
};

/** A picture or link to a place on the writer's device is said as such. */
function isPlaceOnDevice(rule: Slip['rule'], value: string): boolean {
  return rule.startsWith('unmade-') && /\]\(<?(?:[a-z]:[\\/]|file:|content:|blob:|\\)/i.test(value);
}

/** A word with a number sign that nothing follows is a hashtag: a heading has text below it. */
function isHashtag(rule: Slip['rule'], body: string, line: number): boolean {
  return rule === 'hash-heading' && body.split('\n').slice(line).join('').trim() === '';
}
