import { civilAt, epochOf } from './zone.ts';

/** A calendar day of a zone: the instants (ISO) at which it begins and at which the next one does. */
export type DaySpan = { readonly begin: string; readonly end: string };

/** The calendar day in `zone` that the moment `iso` falls on. */
export function dayAround(iso: string, zone: string): DaySpan {
  const midnight = { ...civilAt(Date.parse(iso), zone), hour: 0, minute: 0, second: 0 };
  const instant = (day: number): string =>
    new Date(epochOf({ ...midnight, day }, zone)).toISOString();
  return { begin: instant(midnight.day), end: instant(midnight.day + 1) };
}

/** Whether the moment `iso` falls on that day. */
export const isOn = ({ begin, end }: DaySpan, iso: string): boolean => iso >= begin && iso < end;
