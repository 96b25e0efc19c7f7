import { generate, walk } from 'css-tree';
import type { StyleNode } from 'css-tree';
import { childrenOf } from './node.ts';

/** What the selectors of a rule are about: the classes at their ends. */
function subjectsOf(rule: StyleNode): string[] {
  if (!rule.prelude) return [];
  return childrenOf(rule.prelude).flatMap((selector) => {
    const parts = childrenOf(selector);
    const end = parts.map(({ type }) => type).lastIndexOf('Combinator') + 1;
    return parts
      .slice(end)
      .filter(({ type }) => type === 'ClassSelector')
      .map(generate);
  });
}

/** How a rule has its boxes laid out: `flex`, `grid`, …; `undefined` where it does not say. */
function displayOf(rule: StyleNode): string | undefined {
  const said = childrenOf(rule.block ?? rule).findLast(({ property }) => property === 'display');
  return said && generate(said.value as StyleNode).replace('inline-', '');
}

/** Reads which boxes of a sheet are flexible, and tells it of a rule: by itself, or by others of its boxes. */
export function flexBoxes(sheet: StyleNode): (rule: StyleNode) => boolean {
  const displays = new Map<string, Set<string>>();
  walk(sheet, (node) => {
    const display = node.type === 'Rule' ? displayOf(node) : undefined;
    if (display === undefined) return;
    for (const subject of subjectsOf(node))
      displays.set(subject, (displays.get(subject) ?? new Set()).add(display));
  });
  return (rule) => {
    const display = displayOf(rule);
    if (display !== undefined) return display === 'flex';
    return subjectsOf(rule).some((subject) => {
      const all = displays.get(subject);
      // Of what is a grid elsewhere it cannot be told which of the two gets the gap.
      return all !== undefined && all.has('flex') && !all.has('grid');
    });
  };
}
