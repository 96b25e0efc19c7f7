const HIDING: readonly RegExp[] = [
  /(?:^|;)display:none/,
  /(?:^|;)visibility:(?:hidden|collapse)/,
  /(?:^|;)opacity:0?(?:\.0+)?(?:;|!|$)/,
  /(?:^|;)font-size:0(?:px|em|rem|%|pt)?(?:;|!|$)/,
  /(?:^|;)(?:left|right|top|bottom|text-indent|margin-left|margin-top):-\d{3,}/,
  /(?:^|;)clip:rect\((?:0|1px)/,
  /(?:^|;)transform:scale\(0\)/,
];
const NO_SIZE = /(?:^|;)(?:max-)?(?:height|width):[01](?:px|em|rem|%)?(?:;|!|$)/;
const NO_OVERFLOW = /(?:^|;)overflow(?:-[xy])?:(?:hidden|auto|scroll)/;

/** Whether CSS declarations take a box out of sight: not shown, off the screen, without size. */
export function hides(declarations: string): boolean {
  const style = declarations.toLowerCase().replace(/\s+/g, '');
  if (HIDING.some((rule) => rule.test(style))) return true;
  return NO_SIZE.test(style) && NO_OVERFLOW.test(style);
}

/** Whether a hidden box is only out of the window, as no script would ever bring it back. */
export function isOffScreen(declarations: string): boolean {
  return (
    hides(declarations) && !/(?:display:none|visibility:)/.test(declarations.replace(/\s+/g, ''))
  );
}

const SIMPLE = /^\s*(?:[a-z][a-z0-9]*)?([.#][a-z_][\w-]*)\s*$/i;

/** The classes (`.x`) and ids (`#x`) that the style sheets of a page hide, by simple selectors. */
export function hiddenSelectors(css: string): Set<string> {
  const hidden = new Set<string>();
  for (const rule of css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '').split('}')) {
    const at = rule.lastIndexOf('{');
    if (at === -1 || !hides(rule.slice(at + 1))) continue;
    const selectors = rule.slice(rule.lastIndexOf('{', at - 1) + 1, at);
    for (const selector of selectors.split(',')) {
      const name = SIMPLE.exec(selector)?.[1];
      if (name !== undefined) hidden.add(name);
    }
  }
  return hidden;
}

/** The source of a page's `<style>` elements. */
export function styleSheets(html: string): string {
  const sheets: string[] = [];
  const lower = html.toLowerCase();
  for (let at = lower.indexOf('<style'); at !== -1; at = lower.indexOf('<style', at)) {
    const start = lower.indexOf('>', at) + 1;
    const end = start === 0 ? -1 : lower.indexOf('</style', start);
    if (end === -1) break;
    sheets.push(html.slice(start, end));
    at = end;
  }
  return sheets.join('\n');
}
