import { jsonOf, objectOf } from '../json/json-values.ts';

/** An object that stands in no other, with the line it begins at. */
export interface OuterObject {
  json: Record<string, unknown>;
  line: number;
}

/**
 * The outermost objects of a text, whatever lists they stand in, in linear time: answers of an interface
 * are saved whole, one after another, or cut off. What is no JSON is answered as `undefined`, as is an
 * object that the text ends in.
 */
export function* jsonObjects(text: string): Generator<OuterObject | undefined> {
  let depth = 0;
  let start = 0;
  let line = 1;
  let nextLine = text.indexOf('\n');
  for (let at = 0; ;) {
    bracket.lastIndex = at;
    const found = bracket.exec(text);
    if (found === null) break;
    at = found.index + 1;
    if (found[0] === '"') at = depth === 0 ? at : endOfString(text, at);
    else if (found[0] === '{') {
      depth += 1;
      if (depth === 1) start = found.index;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      for (; nextLine !== -1 && nextLine < start; nextLine = text.indexOf('\n', nextLine + 1))
        line += 1;
      const json = objectOf(jsonOf(text.slice(start, at)));
      yield json === undefined ? undefined : { json, line };
    }
  }
  if (depth > 0) yield undefined;
}

const bracket = /["{}]/g;
const quote = /["\\]/g;

/** The place after a string that begins before `at`. */
function endOfString(text: string, at: number): number {
  for (let from = at; ;) {
    quote.lastIndex = from;
    const found = quote.exec(text);
    if (found === null) return text.length;
    if (found[0] === '"') return found.index + 1;
    from = found.index + 2;
  }
}
