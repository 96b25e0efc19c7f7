import { generate, walk } from 'css-tree';
import type { StyleNode } from 'css-tree';
import { childrenOf } from './node.ts';

/** Whether a declaration decides if something is there for the reader at all. */
function hides({ property, value }: StyleNode): boolean {
  const written = typeof value === 'object' ? generate(value) : '';
  if (property === 'display') return !/^(?:inline-)?(?:grid|flex)$/.test(written);
  if (property === 'opacity') return Number.parseFloat(written) === 0;
  return /^(?:visibility|clip|clip-path|content-visibility)$/.test(property!);
}

/** Whether a selector names what other browsers have under another name, and those alone read it. */
const isTwin = (selector: string): boolean => /-(?:webkit|moz|ms)-/.test(selector);

/** The paths of what is in one selector. */
function featuresOf(selector: StyleNode): string[] {
  const paths: string[] = [];
  walk(selector, (node) => {
    if (/^Pseudo(?:Class|Element)Selector$/.test(node.type)) {
      paths.push(`css.selectors.${node.name}`);
      const several = (node.children?.first?.children?.size ?? 0) > 1;
      if (node.name === 'not' && several) paths.push('css.selectors.not.selector_list');
    }
    if (node.type === 'NestingSelector') paths.push('css.selectors.nesting');
    if (node.type === 'AttributeSelector' && node.flags)
      paths.push('css.selectors.attribute.case_insensitive_modifier');
  });
  return paths;
}

/**
 * What is late in the selectors of a rule. An older browser drops the whole rule: the feature says so
 * where the rule shows or hides something, and where it drops other selectors with its own.
 */
export function lateSelectors(
  rule: StyleNode,
  isLate: (path: string) => boolean,
): { feature: string; written: string }[] {
  const selectors = childrenOf(rule.prelude!).filter((one) => !isTwin(generate(one)));
  if (selectors.length < childrenOf(rule.prelude!).length) return [];
  const late = selectors.map((one) => featuresOf(one).filter(isLate));
  const isShared = late.some((paths) => paths.length === 0);
  const isHiding = childrenOf(rule.block!).some((one) => one.property && hides(one));
  const use = `${isHiding ? ' that shows or hides' : ''}${isShared ? ' in a list with others' : ''}`;
  const written = generate(rule.prelude!);
  return [...new Set(late.flat())].map((path) => ({ feature: path + use, written }));
}
