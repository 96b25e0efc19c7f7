import { digestOf } from '../lib/digest.ts';

/**
 * A part that stands in many views, such as the frame or a teaser: in the key of a page its digest
 * stands for it, so that it is made and digested once for all of them. What is not data (functions,
 * words of the interface) is left out as by `JSON.stringify`; `data` says what stands for it.
 */
export function shared<T extends object>(part: T, data: unknown = part): T {
  const digest = digestOf(data);
  return Object.defineProperty(part, 'toJSON', { value: () => digest });
}
