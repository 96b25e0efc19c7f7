import { withdrawalParts } from '../../content-files/alone/withdrawal-parts.ts';
import type { FieldValue } from '../../content-files/write/fields-text.ts';
import { isEqualData } from '../../lib/equal-data.ts';
import { own } from '../../lib/own.ts';
import { writtenTime } from '../../lib/time/format.ts';
import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import type { FormGroup, FormValue } from './shown-value.ts';
import type { Writing } from './written-value.ts';

/** The field that takes a story down. It is there or not, also where nothing is said in it. */
export const WITHDRAWN = 'withdrawn';

/** What a form shows of a withdrawal, whichever way it was written; undefined where there is none. */
export function shownWithdrawal(raw: unknown, zone: string): FormGroup | undefined {
  const parts = withdrawalParts(raw, zone);
  if (parts === undefined) return undefined;
  const { time, reason = '', erase = false } = parts;
  return { time: time === undefined ? '' : writtenTime(time, zone), reason, erase };
}

const textOf = (group: FormGroup, key: string): string => String(own(group, key) ?? '').trim();

/**
 * What stands behind `withdrawn` for what a form holds: as it was typed (`raw`) where that says the same,
 * a word or line where that says all, else a group. Undefined where the story is not taken down.
 */
export function writtenWithdrawal(
  raw: unknown,
  value: FormValue,
  writing: Writing,
): FieldValue | undefined {
  const { zone, yes } = writing;
  const before = shownWithdrawal(raw, zone);
  if (typeof value !== 'object' || value === null)
    return before === undefined ? (raw as FieldValue | undefined) : undefined;
  const group = value as FormGroup;
  const wanted = {
    time: textOf(group, 'time'),
    reason: textOf(group, 'reason'),
    erase: own(group, 'erase') === true,
  };
  if (isEqualData(before, wanted)) return raw as FieldValue;
  const { time, reason, erase } = wanted;
  const isShort = !isFieldGroup(raw);
  const short = [yes, reason, time].find((words) => {
    const read = isShort && words !== '' ? shownWithdrawal(words, zone) : undefined;
    return isEqualData(read, wanted);
  });
  if (short !== undefined) return short;
  const kept = isFieldGroup(raw) ? (raw as Readonly<Record<string, FieldValue>>) : {};
  const said = {
    ...(time !== '' && { time }),
    ...(reason !== '' && { reason }),
    ...(erase && { erase: yes }),
  };
  // What still says the same stays as it was typed, and so do words that no form shows.
  const others = Object.entries(kept).filter(([key]) => !Object.hasOwn(wanted, key));
  const same = Object.entries(said).map(([key, now]) => {
    const was = before && textOf(before, key);
    const isSame = was === textOf(wanted, key) && Object.hasOwn(kept, key);
    return [key, isSame ? own(kept, key)! : now] as const;
  });
  const all = Object.fromEntries([...same, ...others]);
  return Object.keys(all).length === 0 ? yes : all;
}
