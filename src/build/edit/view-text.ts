import { own } from '../../lib/own.ts';
import { isShared, shared } from '../../views/shared.ts';

/** Stands for a part that stands in many views: what it holds. */
const PART = '$part';
/** Stands for the frame of the site, which is kept once. */
const FRAME = '$frame';

type Marked = { [PART]?: object; [FRAME]?: true };

/** A view as JSON in which parts that it shares with others stand whole, but for its `frame`. */
export function viewText(view: object, frame?: object): string {
  function replace(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    // A shared part was made a digest before it came here.
    const raw = own(this, key);
    if (!isShared(raw)) return value;
    if (raw === frame) return { [FRAME]: true } satisfies Marked;
    return { [PART]: Array.isArray(raw) ? [...raw] : { ...raw } } satisfies Marked;
  }
  return JSON.stringify(view, replace);
}

/** The view of such a text, with `frame` for its frame: its JSON is that of the view which was written. */
export const viewIn = (text: string, frame?: object): unknown =>
  JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const { [PART]: part, [FRAME]: isFrame } = value as Marked;
    return isFrame ? frame : part ? shared(part) : value;
  });
