/** A tag of an HTML text, by offsets into it. */
export type Tag = {
  /** In lower case. */
  name: string;
  isEnd: boolean;
  /** Of its `<`. */
  start: number;
  nameEnd: number;
  /** After its `>`. */
  end: number;
  /** Where its element's content ends, of elements that hold text alone; else the same as `end`. */
  textEnd: number;
};

/** Elements whose content is text, whatever it looks like (HTML, 13.1.2). */
const HOLDS_TEXT = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

const isLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};
const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

const [SLASH, GREATER, EQUALS, DOUBLE, SINGLE] = [0x2f, 0x3e, 0x3d, 0x22, 0x27];

/** Where the name that begins at `at` ends, of a tag or of an attribute. */
function nameEnd(html: string, at: number, isAttribute: boolean): number {
  // An attribute's name may begin with an equals sign.
  for (let end = isAttribute ? at + 1 : at; end < html.length; end++) {
    const code = html.charCodeAt(end);
    if (code === GREATER || code === SLASH || isSpace(code)) return end;
    if (code === EQUALS && isAttribute) return end;
  }
  return html.length;
}

function afterSpaces(html: string, at: number): number {
  let next = at;
  while (isSpace(html.charCodeAt(next))) next++;
  return next;
}

/** Where the value that begins at `at` ends, and where the tag goes on; -1 for a quote left open. */
function valueEnd(html: string, at: number): { begin: number; end: number; next: number } {
  const code = html.charCodeAt(at);
  if (code === DOUBLE || code === SINGLE) {
    const end = html.indexOf(code === DOUBLE ? '"' : "'", at + 1);
    return { begin: at + 1, end, next: end < 0 ? -1 : end + 1 };
  }
  let end = at;
  while (end < html.length && html.charCodeAt(end) !== GREATER && !isSpace(html.charCodeAt(end))) {
    end++;
  }
  return { begin: at, end, next: end };
}

/** Gives the attributes from `at` one after the other, as they are written. */
function overAttributes(
  html: string,
  at: number,
  take: (name: string, value: string) => void,
): void {
  let next = at;
  while (next < html.length) {
    const code = html.charCodeAt(next);
    if (code === GREATER) return;
    if (code === SLASH || isSpace(code)) {
      next++;
      continue;
    }
    const end = nameEnd(html, next, true);
    const equals = afterSpaces(html, end);
    if (html.charCodeAt(equals) !== EQUALS) {
      take(html.slice(next, end), '');
      next = end;
      continue;
    }
    const value = valueEnd(html, afterSpaces(html, equals + 1));
    if (value.next < 0) return;
    take(html.slice(next, end), html.slice(value.begin, value.end));
    next = value.next;
  }
}

/**
 * The offset after the `>` of the tag whose name ends at `at`; -1 where it never ends. Reads the
 * attributes as `overAttributes` does, but makes nothing of them: a page has hundreds.
 */
function tagEnd(html: string, at: number): number {
  let hasName = false;
  for (let next = at; next < html.length; next++) {
    const code = html.charCodeAt(next);
    if (code === GREATER) return next + 1;
    if (code === SLASH) hasName = false;
    else if (code !== EQUALS || !hasName) hasName ||= !isSpace(code);
    else {
      const value = afterSpaces(html, next + 1);
      const quote = html.charCodeAt(value);
      const isQuoted = quote === DOUBLE || quote === SINGLE;
      if (!isQuoted) next = valueEnd(html, value).next - 1;
      else next = html.indexOf(quote === DOUBLE ? '"' : "'", value + 1);
      if (isQuoted && next < 0) return -1;
      hasName = false;
    }
  }
  return -1;
}

/** A script's end: `</script>`, but not the one of a script that it holds in a comment. */
function scriptEnd(html: string, at: number): number {
  const sign = /<!--|-->|<(\/?)script[\t\n\f\r />]/gi;
  sign.lastIndex = at;
  let isComment = false;
  let isInner = false;
  for (let match = sign.exec(html); match; match = sign.exec(html)) {
    if (match[0] === '<!--') isComment = true;
    else if (match[0] === '-->') isComment = isInner = false;
    else if (match[1] !== '/') isInner = isComment;
    else if (isInner) isInner = false;
    else return match.index;
    // The arrow of `<!-->` counts.
    if (match[0] === '<!--') sign.lastIndex = match.index + 2;
  }
  return html.length;
}

function textEnd(html: string, name: string, at: number): number {
  if (!HOLDS_TEXT.test(name)) return at;
  if (name === 'script') return scriptEnd(html, at);
  const closing = new RegExp(`${name}[\\t\\n\\f\\r />]`, 'iy');
  // By what is rare in it: a style is long, and an expression reads each of its letters.
  for (let end = html.indexOf('</', at); end >= 0; end = html.indexOf('</', end + 2)) {
    closing.lastIndex = end + 2;
    if (closing.test(html)) return end;
  }
  return html.length;
}

/** Where what begins with `<!`, `<?` or `</` and is no tag ends. */
function remarkEnd(html: string, at: number): number {
  const after = (sign: string, from: number): number => {
    const end = html.indexOf(sign, from);
    return end < 0 ? html.length : end + sign.length;
  };
  if (html.startsWith('<![CDATA[', at)) return after(']]>', at);
  if (!html.startsWith('<!--', at)) return after('>', at);
  const short = /-?>/y;
  short.lastIndex = at + 4;
  if (short.test(html)) return short.lastIndex;
  const closing = /--!?>/g;
  closing.lastIndex = at + 4;
  return closing.test(html) ? closing.lastIndex : html.length;
}

/** A letter as one of 26 bits, by the code of either case. */
const bitOf = (code: number): number => 1 << (code & 0x1f);

/** Which tags `nextTag` is asked for: those whose names begin with one of these letters. */
export const initialsOf = (letters: string): number =>
  [...letters].reduce((bits, letter) => bits | bitOf(letter.charCodeAt(0)), 0);

const EVERY = initialsOf('abcdefghijklmnopqrstuvwxyz');
/** Those of `HOLDS_TEXT`: where their content ends has to be known of all of them. */
const OF_TEXT = initialsOf('stxin');

/**
 * The first tag from `from` on, which is no offset inside of a tag or comment; `undefined` after the
 * last. What looks like a tag within an attribute, a comment, or an element of text alone is none:
 * go on at `textEnd`. Tags whose names do not begin with one of `initials` are passed over. Reads as
 * the HTML standard has it (13.2.5), each letter a fixed number of times.
 */
export function nextTag(html: string, from: number, initials = EVERY): Tag | undefined {
  let start = html.indexOf('<', from);
  while (start >= 0) {
    const second = html.charCodeAt(start + 1);
    const isEnd = second === SLASH;
    const begin = isEnd ? start + 2 : start + 1;
    if (isLetter(html.charCodeAt(begin))) {
      const initial = bitOf(html.charCodeAt(begin));
      const afterName = nameEnd(html, begin, false);
      const end = tagEnd(html, afterName);
      if (end < 0) return undefined;
      const isWanted = (initial & initials) !== 0;
      if (!isWanted && (isEnd || (initial & OF_TEXT) === 0)) {
        start = html.indexOf('<', end);
        continue;
      }
      const name = html.slice(begin, afterName).toLowerCase();
      const stop = isEnd ? end : textEnd(html, name, end);
      if (isWanted) return { name, isEnd, start, nameEnd: afterName, end, textEnd: stop };
      start = html.indexOf('<', stop);
      continue;
    }
    const isRemark = second === 0x21 || second === 0x3f || (isEnd && begin < html.length);
    start = html.indexOf('<', isRemark ? remarkEnd(html, start) : begin);
  }
  return undefined;
}

/** A tag's attributes as they are written, with names in lower case; of two alike the first. */
export function attributesOf(html: string, tag: Tag): Map<string, string> {
  const attributes = new Map<string, string>();
  overAttributes(html, tag.nameEnd, (name, value) => {
    const lower = name.toLowerCase();
    if (!attributes.has(lower)) attributes.set(lower, value);
  });
  return attributes;
}
