import { joinedWord } from '../../../lib/cut-word.ts';
import { meantPicture } from '../../../lib/meant-picture.ts';
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

/** A picture pasted as letters, which are thousands. */
const pasted = /\]\(\s*<?data:/i;
const letters = /(data:[\w/+.-]{0,30};base64,[\w+/]{0,12})[\w+/=]+/g;

/** Markdown signs that do not do what was meant. */
export const slips: TextRule = (text) => {
  if (!mayHaveSlips(text.body)) return [];
  return oncePerBlock(slipsOf(text.source()), text.body)
    .filter(
      ({ rule, line, value }) =>
        !saidBefore.has(rule) && !isHashtag(rule, text.body, line) && !isPlaceOnDevice(rule, value),
    )
    .map(({ rule, value, count, ...place }) =>
      finding(
        rule === 'unmade-link' && forbidden.test(value)
          ? 'slip/forbidden-link'
          : rule === 'unmade-picture' && pasted.test(value)
            ? 'slip/pasted-picture'
            : `slip/${rule as SlipRule}`,
        text.inBody(place),
        {
          value: value.replace(/\s+/g, ' ').replace(letters, '$1…'),
          ...(count && { count }),
          ...(rule === 'cut-word' && { better: wordOf(value) }),
          ...(rule === 'picture-form' && { better: meantPicture(value)?.markdown ?? value }),
        } as never,
        mild.has(rule) ? 'hint' : 'warning',
      ),
    );
};

/** The word that was cut at the end of a line. */
function wordOf(value: string): string {
  const [first, second] = value.split('-\n') as [string, string];
  return joinedWord(first, second, () => false).word;
}

/** Code that is pasted is said once for a paragraph, by its picture where it has one; a table once. */
function oncePerBlock(all: readonly Slip[], body: string): (Slip & { count?: number })[] {
  let block = 0;
  const blocks = body.split('\n').map((line) => (line.trim() === '' ? (block += 1) : block));
  const codes = Map.groupBy(
    all.filter(({ rule }) => rule === 'raw-html'),
    ({ line }) => blocks[line - 1],
  );
  const shown = new Map(
    [...codes.values()].map((those) => [
      those.find(({ value }) => /^<img\b/i.test(value)) ?? those[0]!,
      those.length,
    ]),
  );
  const unmade = new Set(
    all.flatMap(({ rule, line }) => (rule === 'unmade-table' ? [blocks[line - 1]] : [])),
  );
  return all.flatMap((one) => {
    // The rows below a line of dashes that does not fit are the same table.
    if (one.rule === 'pasted-table' && unmade.has(blocks[one.line - 1])) return [];
    if (one.rule !== 'raw-html') return [one];
    const count = shown.get(one);
    return count === undefined ? [] : [count > 2 ? { ...one, count } : one];
  });
}

/** A picture or link to a place on the writer's device is said as such. */
function isPlaceOnDevice(rule: Slip['rule'], value: string): boolean {
  return rule.startsWith('unmade-') && /\]\(<?(?:[a-z]:[\\/]|file:|content:|blob:|\\)/i.test(value);
}

/** A word with a number sign that nothing follows is a hashtag: a heading has text below it. */
function isHashtag(rule: Slip['rule'], body: string, line: number): boolean {
  return rule === 'hash-heading' && body.split('\n').slice(line).join('').trim() === '';
}
