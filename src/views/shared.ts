import { digestOf } from '../lib/digest.ts';
import { memoOn } from '../lib/memo.ts';

const digestOfPart = memoOn((part: object) => digestOf({ ...part }));

function toJSON(this: object): string {
  return digestOfPart(this);
}

/**
 * A part that stands in many views, such as the frame or a teaser: in their JSON, and so in the keys
 * of pages, its digest stands for it, made once however many views hold it. `part` itself is given
 * back, and must not change any more.
 */
export function shared<T extends object>(part: T): T {
  return Object.defineProperty(part, 'toJSON', { value: toJSON });
}

/** Whether a value is such a part. */
export const isShared = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'toJSON');
