import { own } from '../../lib/own.ts';
import { timeAndText } from '../../lib/time/time-and-text.ts';

type Fields = Readonly<Record<string, unknown>>;
type Meant = (value: string, zone: string) => unknown;

/** More words than an answer of yes or no has. */
const SENTENCE = /^\S+(?:\s+\S+){2,}$/;

/** What people write in a field that asks for something else, and what it can only mean; else as it stands. */
const meanings: Readonly<Record<string, Meant>> = {
  featured: (value) => (/^(?:ya|yes|true|utama|headline|top|atas)$/i.test(value) ? '1' : value),
  unverified: (value) => (SENTENCE.test(value) && !/^(?:tidak|no)\b/i.test(value) ? 'ya' : value),
  dateline: (value) => value.replace(/[\s,–—-]+$/, ''),
  updated(value, zone) {
    const read = timeAndText(value, zone);
    return read === undefined ? value : { time: read.time, what: read.text };
  },
};

/** Fields with their values as they were meant. */
export function withMeantValues(fields: Fields, zone: string): Fields {
  const changed = Object.entries(meanings).flatMap(([key, meant]): [string, unknown][] => {
    const written = own(fields, key);
    if (typeof written !== 'string' && written !== true) return [];
    const value = meant(String(written).trim(), zone);
    return value === String(written).trim() ? [] : [[key, value]];
  });
  return changed.length === 0 ? fields : { ...fields, ...Object.fromEntries(changed) };
}
