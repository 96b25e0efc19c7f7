import { referencesOf } from '../find-references.ts';
import type { MarkdownSource } from '../source/read-source.ts';
import type { Slip, SlipFinder, SlipRule } from './slip.ts';

/** A picture without a text alternative. */
export const missingAlt: SlipFinder = (source) => picturesWithout('alt', 'missing-alt', source);

/** A picture without a credit. */
export const missingCredit: SlipFinder = (source) =>
  picturesWithout('credit', 'missing-credit', source);

function picturesWithout(part: 'alt' | 'credit', rule: SlipRule, source: MarkdownSource): Slip[] {
  return referencesOf(source).flatMap((reference) => {
    if (reference.kind !== 'picture' || reference[part] !== '') return [];
    const { line, column } = reference;
    const rest = source.lines[line - 1]!.slice(column - 1);
    const end = rest.indexOf(')', rest.indexOf(']('));
    return [{ rule, line, column, value: end < 0 ? rest : rest.slice(0, end + 1) }];
  });
}
