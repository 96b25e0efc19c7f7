import { generate, parse } from 'css-tree';
import type { Floor } from '../../../../src/build/browsers.ts';
import type { CompatData } from '../compat.ts';
import type { Feature } from '../finding.ts';
import { collector } from '../finding.ts';
import { flexBoxes } from './flex-boxes.ts';
import { lateSelectors } from './late-selector.ts';
import type { StyleNode } from 'css-tree';
import { childrenOf } from './node.ts';
import { valueFeatures } from './values.ts';

/** What a style is held against, and whether it is a sheet or what stands in a `style="…"`. */
export type StyleGate = { data: CompatData; floor: Floor; kind: 'sheet' | 'attribute' };

const GAP = /^(?:row-|column-)?gap$/;

/** The path in MDN's data; what follows a blank tells how it is used. */
const pathOf = (feature: string): string => feature.split(' ', 1)[0]!;

/** All in a style that is newer than its floor, but for what has a fallback before it or is tested for. */
export function gateStyle(text: string, { data, floor, kind }: StyleGate): Feature[] {
  const all = collector();
  const needs = (feature: string): string | undefined => data.needs(pathOf(feature), floor);
  const report = (feature: string, written: string): void => {
    const versions = needs(feature);
    if (versions) all.report(feature, written, versions);
  };

  const lateValues = ({ property = '', value }: StyleNode): string[] =>
    typeof value === 'object' ? valueFeatures(property, value, data).filter(needs) : [];
  const gateDeclaration = (declaration: StyleNode, siblings: readonly StyleNode[]): void => {
    const property = declaration.property!;
    if (property.startsWith('--')) return;
    const path = `css.properties.${property}`;
    const hasTwin = data
      .prefixes(path)
      .some((prefix) => siblings.some((one) => one.property === prefix + property));
    if (hasTwin) return;
    report(path, property);
    // An older browser takes the last value that it understands.
    const before = siblings.slice(0, siblings.indexOf(declaration));
    const hasFallback = before.some(
      (one) => one.property === property && lateValues(one).length === 0,
    );
    if (hasFallback) return;
    for (const feature of lateValues(declaration))
      report(feature, `${property}: ${generate(declaration.value as StyleNode)}`);
  };
  const gateMedia = (condition: StyleNode): void => {
    for (const feature of childrenOf(condition)) gateMedia(feature);
    const { type, name = '' } = condition;
    if (type === 'FeatureRange') report('css.at-rules.media.range_syntax', generate(condition));
    if (type === 'Feature')
      report(`css.at-rules.media.${name.replace(/^(?:min|max)-/, '')}`, generate(condition));
    for (const part of Object.values(condition)) if (isStyleNode(part)) gateMedia(part);
  };
  const context = kind === 'sheet' ? 'stylesheet' : 'declarationList';
  const onParseError = (error: Error): void => all.report('does not parse', error.message);
  const sheet = parse(text, { context, onParseError });
  const isFlex = flexBoxes(sheet);
  const gate = (node: StyleNode, isNested: boolean): void => {
    if (node.type === 'Atrule') {
      // Who asks first whether the browser knows it may write what he likes.
      if (node.name === 'supports') return;
      report(`css.at-rules.${node.name}`, `@${node.name}`);
      if (node.name === 'media' && node.prelude) gateMedia(node.prelude);
    }
    if (node.type === 'Rule') {
      if (isNested) report('css.selectors.nesting', generate(node.prelude!));
      const isLate = (path: string): boolean => needs(path) !== undefined;
      for (const { feature, written } of lateSelectors(node, isLate)) report(feature, written);
    }
    const inside = node.block ? childrenOf(node.block) : childrenOf(node);
    const declarations = inside.filter(({ type }) => type === 'Declaration');
    for (const one of declarations) gateDeclaration(one, declarations);
    // Rows and columns have had gaps as long as grids; boxes in a line got theirs later.
    const gap = declarations.find(({ property }) => GAP.test(property!));
    if (gap && isFlex(node)) {
      const selector = node.prelude ? `${generate(node.prelude)} ` : '';
      report('css.properties.gap.flex_context', `${selector}{${generate(gap)}}`);
    }
    for (const one of inside) if (one.block) gate(one, isNested || node.type === 'Rule');
  };
  gate(sheet, false);
  return all.found;
}

const isStyleNode = (part: unknown): part is StyleNode =>
  typeof part === 'object' && part !== null && 'type' in part;
