import type { Floor } from '../../../../src/build/browsers.ts';
import type { CompatData } from '../compat.ts';
import type { Feature } from '../finding.ts';

/** What is late of an element, `img`, of its attribute, `img loading`, or of its type, `input type_date`. */
export function gateMarkup(markup: string, data: CompatData, floor: Floor): Feature[] {
  const [tag, attribute] = markup.split(' ') as [string, string?];
  const paths =
    attribute === undefined
      ? [`html.elements.${tag}`]
      : [`html.elements.${tag}.${attribute}`, `html.global_attributes.${attribute}`];
  const path = paths.find(data.has);
  const needs = path && data.needs(path, floor);
  return path && needs ? [{ feature: path, written: `<${markup}>`, needs }] : [];
}
