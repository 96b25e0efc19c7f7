import { ownStyle } from '../page-style.ts';
import { readTags } from '../page-tags.ts';

const CHARTS = /<figure class="figure chart">[^]*?<\/figure>/g;
const STYLE = /(?<=<style>)[^]*?(?=<\/style>)/;

/**
 * A finished page without its charts and tables of data, which weigh what they show, apart from the
 * story: without their figures, and without the rules of its style that nothing else on it uses.
 */
export function withoutCharts(html: string): string {
  const rest = html.replace(CHARTS, '');
  return rest === html ? html : rest.replace(STYLE, () => ownStyle(rest, readTags(rest)));
}
