import { digestOf } from '../lib/digest.ts';
import { memoOn } from '../lib/memo.ts';

const digestOfPart = memoOn((part: object) => digestOf({ ...part }));

/** What stands in JSON for a part; the digest of the part where nothing is said. */
type StandIn = (part: object) => object;

/** Compiled pages have a copy of this module, and make parts by it: so that which is said lies in the process. */
const KEY = Symbol.for('warta.shared');
type Shelf = { [KEY]?: StandIn | undefined };

function toJSON(this: object): object | string {
  const standIn = (globalThis as Shelf)[KEY];
  return standIn ? standIn(this) : digestOfPart(this);
}

/**
 * A part that stands in many views, such as the frame or a teaser: in their JSON, and so in the keys
 * of pages, its digest stands for it, made once however many views hold it. `part` itself is given
 * back, and must not change any more.
 */
export function shared<T extends object>(part: T): T {
  return Object.defineProperty(part, 'toJSON', { value: toJSON });
}

/** The JSON of a view in which `standIn` says what stands for each shared part. */
export function jsonWith(view: object, standIn: StandIn): string {
  const shelf = globalThis as Shelf;
  shelf[KEY] = standIn;
  try {
    return JSON.stringify(view);
  } finally {
    shelf[KEY] = undefined;
  }
}
