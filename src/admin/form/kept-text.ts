/** What the package would cut off: it trims every text of a form. */
const FENCE = '|';

/** A file's text as a form keeps it, whose first and last bytes nobody trims. */
export const keptText = (text: string): string => FENCE + text + FENCE;

/** The text that a form keeps; undefined where it keeps none. */
export function textKept(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith(FENCE) ? value.slice(1, -1) : undefined;
}
