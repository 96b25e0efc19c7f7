import { z } from 'zod';
import { fault } from '../fault.ts';

/** A whole number between two, both included. */
export function wholeNumber(from: number, to: number) {
  return z.unknown().transform((value, context): number => {
    const written = String(value).trim();
    const read = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
    if (read >= from && read <= to) return read;
    fault(context, value, 'field/number', { value: written, from, to });
    return from;
  });
}
