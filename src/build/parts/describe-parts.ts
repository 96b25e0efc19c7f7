import type { BuildWords } from '../../words/words.ts';
import type { PartsFault } from './parts-refused.ts';

/** Why parts cannot be joined, and what to do, in words. */
export function describeParts(fault: PartsFault, { parts }: BuildWords): string {
  const { kind, folder, of } = fault;
  if (kind === 'none') return parts.none(folder);
  if (kind === 'mixed') return parts.mixed(folder, fault.counts);
  const names = fault.numbers.map((number) => `${number}/${of}`);
  const sentence =
    kind === 'damaged'
      ? parts.damaged(names.join(', '), fault.file)
      : parts[kind](names.join(', '));
  return `${sentence} ${parts.again(names[0]!, names.length > 1)}`;
}
