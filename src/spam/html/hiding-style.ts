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

const RULE = /([^{}]{1,500})\{([^{}]{0,2000})\}/g;
const SIMPLE = /^\s*(?:[a-z][a-z0-9]*)?([.#][a-z_][\w-]*)\s*$/i;

/** The classes (`.x`) and ids (`#x`) that the style sheets of a page hide, by simple selectors. */
export function hiddenSelectors(css: string): Set<string> {
  const hidden = new Set<string>();
  for (const [, selectors = '', declarations = ''] of css.matchAll(RULE)) {
    if (!hides(declarations)) continue;
    for (const selector of selectors.split(',')) {
      const name = SIMPLE.exec(selector.replace(/^[^]*\*\//, ''))?.[1];
      if (name !== undefined) hidden.add(name);
    }
  }
  return hidden;
}
