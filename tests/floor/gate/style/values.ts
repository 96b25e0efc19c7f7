import { walk } from 'css-tree';
import type { CompatData } from '../compat.ts';
import type { StyleNode } from 'css-tree';

const TYPES = [
  '',
  'color.',
  'gradient.',
  'image.',
  'basic-shape.',
  'transform-function.',
  'filter-function.',
];

/** The paths of a value's keywords, functions and units in MDN's data, for a property. */
export function valueFeatures(property: string, value: StyleNode, data: CompatData): string[] {
  const paths: string[] = [];
  walk(value, ({ type, name, unit }) => {
    if (type === 'Identifier') paths.push(`css.properties.${property}.${name}`);
    if (type === 'Function')
      paths.push(...TYPES.map((kind) => `css.types.${kind}${name}`).filter(data.has));
    if (type === 'Dimension') {
      const isDynamic = /^[dls]v/.test(unit!);
      const kind = isDynamic ? 'viewport_percentage_units_dynamic' : unit!;
      paths.push(`css.types.length.${kind}`);
    }
  });
  return paths;
}
