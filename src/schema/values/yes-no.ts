import { z } from 'zod';
import { fault } from '../fault.ts';

const words: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  ya: true,
  false: false,
  no: false,
  tidak: false,
};

/** Yes or no in YAML, English or Indonesian. */
export function yesNo() {
  return z.unknown().transform((value, context): boolean => {
    const read = words[String(value).trim().toLowerCase()];
    if (read === undefined) fault(context, value, 'field/yes-no', { value: String(value) });
    return read ?? false;
  });
}
