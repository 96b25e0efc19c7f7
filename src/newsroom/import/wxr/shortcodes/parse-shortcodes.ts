/** A shortcode as it stands in a text. */
export interface Shortcode {
  name: string;
  /** The name with its capitals: WordPress knows codes in small letters only. */
  written: string;
  attributes: ReadonlyMap<string, string>;
  /** Values without a name, in order. */
  values: string[];
  /** What lies between `[name]` and `[/name]`, shortcodes inside already expanded. */
  content: string;
}

/** What to put in the place of a shortcode; `undefined` leaves it as plain text. */
export type ExpandShortcode = (code: Shortcode) => string | undefined;

/** Deeper codes stand alone: each level reads anew what the levels below it made. */
const deepest = 500;

/**
 * Lengths are bounded, so that quotes without end cost no more than that each. Curly marks quote only
 * where a bracket stands between them: read in two ways, many of them would take for ever.
 */
const tag =
  /\[(\[?)(\/?)([a-zA-Z][\w-]*)((?:\s(?:[^[\]"']|"[^"]{0,4000}"|'[^']{0,4000}'|[“”][^“”[\]]{0,4000}[[\]][^“”]{0,4000}”){0,8000})?)(\/?)\](\]?)/g;
const attribute =
  /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”]([^“”]*)[“”]|([^\s"'\]]+))|"([^"]*)"|(\S+)/g;

interface Open {
  name: string;
  written: string;
  raw: string;
  attributes: ReadonlyMap<string, string>;
  values: string[];
  before: string;
}

/**
 * Expands shortcodes from the inside out, in one pass over the text. A code that is never closed
 * stands alone; a closing tag that was never opened is dropped by its rule or stays text.
 */
export function expandShortcodes(text: string, expand: ExpandShortcode): string {
  if (!text.includes('[')) return text;
  const open: Open[] = [];
  const opened = new Map<string, number>();
  let out = '';
  let at = 0;
  for (const match of text.matchAll(tag)) {
    const [raw, escaped, slash, rawName, rest, selfClosed, escapedEnd] =
      match as unknown as string[];
    const name = rawName!.toLowerCase();
    out += text.slice(at, match.index);
    at = match.index + raw!.length;
    if (escaped !== '' && escapedEnd !== '') {
      out += raw!.slice(1, -1);
      continue;
    }
    // A bracket that only stood beside the code stays.
    if (escaped !== '') out += '[';
    if (escapedEnd !== '') at -= 1;
    if (slash === '/') {
      const depth = opened.get(name) ? open.findLastIndex((one) => one.name === name) : -1;
      if (depth === -1) {
        out +=
          expand({ name, written: rawName!, attributes: new Map(), values: [], content: '' }) ===
          undefined
            ? raw!
            : '';
        continue;
      }
      for (const inner of open.splice(depth + 1).toReversed()) {
        opened.set(inner.name, opened.get(inner.name)! - 1);
        out = standAlone(inner, out, expand);
      }
      const code = open.pop()!;
      opened.set(name, opened.get(name)! - 1);
      const replacement = expand({ ...code, content: out });
      out = code.before + (replacement ?? code.raw + out + raw!);
      continue;
    }
    const { attributes, values } = readAttributes(rest!);
    const code: Open = { name, written: rawName!, raw: raw!, attributes, values, before: out };
    if (selfClosed === '/') {
      out += expand({ ...code, content: '' }) ?? raw!;
      continue;
    }
    if (open.length >= deepest) {
      out = standAlone(code, '', expand);
      continue;
    }
    open.push(code);
    opened.set(name, (opened.get(name) ?? 0) + 1);
    out = '';
  }
  out += text.slice(at);
  for (const code of open.toReversed()) out = standAlone(code, out, expand);
  return out;
}

function standAlone(code: Open, after: string, expand: ExpandShortcode): string {
  return code.before + (expand({ ...code, content: '' }) ?? code.raw) + after;
}

function readAttributes(text: string) {
  const attributes = new Map<string, string>();
  const values: string[] = [];
  for (const [, name, double, single, curly, bare, quoted, value] of text.matchAll(attribute)) {
    if (name === undefined) values.push(quoted ?? value ?? '');
    else attributes.set(name.toLowerCase(), double ?? single ?? curly ?? bare ?? '');
  }
  return { attributes, values };
}
