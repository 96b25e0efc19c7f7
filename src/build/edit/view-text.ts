import { jsonWith, shared } from '../../views/shared.ts';

/** Stands for a part that stands in many views: what it holds. */
const PART = '$part';
/** Stands for the frame of the site, which is kept once. */
const FRAME = '$frame';

type Marked = { [PART]?: object; [FRAME]?: true };

/** A view as JSON in which parts that it shares with others stand whole, but for its `frame`. */
export const viewText = (view: object, frame?: object): string =>
  jsonWith(view, (part): Marked => {
    if (part === frame) return { [FRAME]: true };
    // A copy is no shared part.
    return { [PART]: Array.isArray(part) ? [...part] : { ...part } };
  });

/** The view of such a text, with `frame` for its frame: its JSON is that of the view which was written. */
export const viewIn = (text: string, frame?: object): unknown =>
  JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const { [PART]: part, [FRAME]: isFrame } = value as Marked;
    return isFrame ? frame : part ? shared(part) : value;
  });
