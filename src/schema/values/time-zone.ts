import { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import { isZone } from '../../lib/time/zone.ts';
import { fault } from './fault.ts';
import { asText } from './text.ts';
import { withForm } from './input-form.ts';

const named: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    wib: 'Asia/Jakarta',
    wita: 'Asia/Makassar',
    wit: 'Asia/Jayapura',
    jakarta: 'Asia/Jakarta',
    makassar: 'Asia/Makassar',
    jayapura: 'Asia/Jayapura',
  }),
);

/** The zone in the IANA database that Indonesians call by its letters or its city: WIB, Makassar. */
export const zoneNamed = (name: string): string | undefined => named.get(name.toLowerCase());

/** The name of a time zone in the IANA database. */
export function timeZone() {
  const reader = z.preprocess(asText, z.string().min(1)).check((context) => {
    const { value } = context;
    if (value.includes('/') || value === 'UTC' ? isZone(value) : false) return;
    const zones = Intl.supportedValuesOf('timeZone');
    const suggestion = zoneNamed(value) ?? nearest(value, zones);
    fault(context, value, 'field/time-zone', { value, suggestion });
  });
  return withForm(reader, () => ({ type: 'string', pattern: '/|^UTC$' }));
}
