/** What a style is after cleaning, and what was taken out of it. */
export type CleanedCss = { css: string; outside: number; comments: number };

/** Gives back an address as it may stand in a style; undefined where it may not. */
export type StyleUrl = (url: string) => string | undefined;

// One reading for each: of fewer digits than six, the last is followed by none.
const ESCAPE = String.raw`\\(?:(?:[\da-f]{6}|[\da-f]{1,5}(?![\da-f]))(?:\r\n|[ \t\r\n\f])?|[^\r\n\f\da-f])`;
const NAME = String.raw`(?:[\w\u0080-\uffff-]|${ESCAPE})+`;
// It may end with the style, after a backslash too, and ends with its line (CSS Syntax, 4.3.5).
const STRING = ['"', "'"]
  .map(
    (mark) => String.raw`${mark}(?:[^${mark}\\\r\n\f]|\\(?:\r\n|[^]|$))*(?:${mark}|$|(?=[\r\n\f]))`,
  )
  .join('|');
/** CSS Syntax, section 4, as far as addresses need it. */
const TOKEN = new RegExp(String.raw`(\/\*[^]*?(?:\*\/|$))|(${STRING})|(@?${NAME}\(?)|[^]`, 'giy');
const SPACE = /[ \t\r\n\f]*/y;
const BARE_URL = new RegExp(String.raw`((?:[^()"'\\\s]|${ESCAPE})*)[ \t\r\n\f]*(?:\)|$)`, 'iy');
const REMNANT = /(?:[^)\\]|\\(?:[^]|$))*(?:\)|$)/y;

/** Functions whose texts are addresses. */
const LOADS = /^(?:url|src|image|(?:-webkit-)?image-set|(?:-webkit-)?cross-fade)\($/;
/** Rules that fetch another style sheet, or stand for an address. */
const FETCHES = /^@(?:import|namespace|charset)$/;
/** An address to nothing: what stands after it in the style is used, as where nothing can be loaded. */
const NOTHING = '#_';

/** A name or text without its escapes. */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:([\da-f]{1,6})(?:\r\n|[ \t\r\n\f])?|(\r\n|[\r\n\f])|([^]))/gi,
    (_whole, hex?: string, _line?: string, letter?: string) => {
      if (hex === undefined) return letter ?? '';
      const code = Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}

/** The position of the next sign that is no space. */
function afterSpace(css: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(css);
  return SPACE.lastIndex;
}

const quoted = (url: string): string =>
  `"${url.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** Whether a style could hold an address, an import or a comment: most hold none. */
export const mayLoad = (css: string): boolean => /url|src|image|cross-fade|[\\@]|\/\*/i.test(css);

/**
 * A style (of an attribute or a `style` element) without imports and comments, its addresses by
 * `styleUrl`. What is left keeps its letters.
 */
export function cleanCss(css: string, styleUrl: StyleUrl): CleanedCss {
  let [clean, outside, comments] = ['', 0, 0];
  const functions: string[] = [];
  /** Inside a rule that is left out, up to its semicolon, or the end of the function that it stands in. */
  let isFetching = false;
  /** In how many functions that rule stands. */
  let depth = 0;
  const write = (text: string): void => {
    if (!isFetching) clean += text;
  };
  const allowed = (url: string): string => {
    const better = styleUrl(url);
    if (better === undefined && !isFetching) outside += 1;
    return better ?? NOTHING;
  };
  for (let at = 0; at < css.length;) {
    TOKEN.lastIndex = at;
    const [token, comment, string, name] = TOKEN.exec(css)!;
    at += token.length;
    if (comment !== undefined) {
      comments += comment === '/**/' ? 0 : 1;
      write('/**/');
    } else if (string !== undefined) {
      if (!LOADS.test(functions.at(-1) ?? '')) write(string);
      else {
        const text = string.slice(1, string.at(-1) === string[0] ? -1 : undefined);
        const url = unescaped(text);
        const better = allowed(url);
        write(better === url ? string : quoted(better));
      }
    } else if (name !== undefined) {
      const plain = unescaped(name).toLowerCase();
      if (FETCHES.test(plain)) {
        // Without anything in its place, what stood on both sides could become one name: `u`, `rl(`.
        write(' ');
        if (!isFetching) depth = functions.length;
        isFetching = true;
        outside += 1;
      } else if (plain === 'url(' && !/["']/.test(css[afterSpace(css, at)] ?? '')) {
        BARE_URL.lastIndex = REMNANT.lastIndex = afterSpace(css, at);
        const bare = BARE_URL.exec(css);
        const end = bare ? BARE_URL.lastIndex : (REMNANT.exec(css), REMNANT.lastIndex);
        const whole = css.slice(at, end);
        at = end;
        const url = bare ? unescaped(bare[1]!) : '';
        const better = bare ? allowed(url) : allowed('\\');
        write(better === url ? name + whole : `url(${quoted(better)})`);
      } else {
        if (plain.endsWith('(')) functions.push(plain);
        write(name);
      }
    } else {
      const isLast = isFetching && functions.length === depth && /[;})]/.test(token);
      if (isLast) isFetching = false;
      if (token === '(') functions.push(token);
      else if (token === ')') functions.pop();
      if (!isLast || token !== ';') write(token);
    }
  }
  return { css: clean, outside, comments };
}
