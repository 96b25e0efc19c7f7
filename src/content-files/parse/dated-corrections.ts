import { parseTime } from '../../lib/time/parse.ts';
import { timeAndText } from '../../lib/time/time-and-text.ts';
import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';

/**
 * Corrections that were written after their times (`2026-11-28 10:00: Nama lurah salah.`, `28/11/2026 10.00 - Nama …`), in a list or
 * not, as those that they are; anything else as it stands. Times without a zone are on `zone`'s clock.
 */
export function withDatedCorrections(written: unknown, zone: string): unknown {
  const items: readonly unknown[] = Array.isArray(written) ? written : [written];
  const read = items.flatMap((item) => correctionsIn(item, zone) ?? [item]);
  return read.some((item, at) => item !== items[at]) || read.length !== items.length
    ? read
    : written;
}

function correctionsIn(item: unknown, zone: string): readonly object[] | undefined {
  if (typeof item === 'string') {
    const read = timeAndText(item, zone);
    return read === undefined ? undefined : [read];
  }
  if (!isFieldGroup(item)) return undefined;
  const pairs = Object.entries(item);
  const areDated = pairs.every(
    ([time, text]) => typeof text === 'string' && 'iso' in parseTime(time, zone),
  );
  return areDated && pairs.length > 0 ? pairs.map(([time, text]) => ({ time, text })) : undefined;
}
