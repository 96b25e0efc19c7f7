import { escapeHtml } from '../../lib/escape-html.ts';
import { d3 } from './d3.ts';
import type { Scene, SceneLabel, ScenePoint, Shape } from './scene.ts';

const round = (value: number): number => Math.round(value * 100) / 100 || 0;
const percent = (value: number): string => `${round(value)}%`;

/** The class of a series, from 1, of which the style sheet knows the colour. */
export const seriesClass = (series: number): string => `s${series + 1}`;

function label({ text, x, y, dx, anchor, tone, onlyWide }: SceneLabel): string {
  const names = [
    tone === 'ink' ? '' : tone === 'soft' ? 'soft' : 'within',
    onlyWide ? 'wide-only' : '',
  ].filter(Boolean);
  const own = names.length > 0 ? ` class="${names.join(' ')}"` : '';
  const beside = dx === undefined ? '' : ` dx="${dx}"`;
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text${own} x="${percent(x)}" y="${round(y)}"${beside}${side}>${escapeHtml(text)}</text>`;
}

/** A line in a frame of its own, which is drawn out to the width while its stroke is not. */
function path(series: number, points: readonly ScenePoint[], height: number): string {
  const d = d3()
    .line<ScenePoint>()
    .defined((point) => point !== null)
    .x((point) => round(point!.x))
    .y((point) => round(point!.y))([...points]);
  return `<svg viewBox="0 0 100 ${height}" width="100%" height="${height}" preserveAspectRatio="none"><path class="${seriesClass(series)}" d="${d ?? ''}" vector-effect="non-scaling-stroke"/></svg>`;
}

function element(shape: Shape, height: number): string {
  switch (shape.shape) {
    case 'bar': {
      const { series, x, y, width, height: high } = shape;
      return `<rect class="${seriesClass(series)}" x="${percent(x)}" y="${round(y)}" width="${percent(width)}" height="${round(high)}"/>`;
    }
    case 'rule': {
      const { isBase, x1, y1, x2, y2 } = shape;
      return `<line${isBase ? ' class="base"' : ''} x1="${percent(x1)}" y1="${round(y1)}" x2="${percent(x2)}" y2="${round(y2)}"/>`;
    }
    case 'line':
      return path(shape.series, shape.points, height);
    case 'dot':
      return `<circle class="${seriesClass(shape.series)}" cx="${percent(shape.x)}" cy="${round(shape.y)}" r="4"/>`;
    case 'label':
      return label(shape);
  }
}

/**
 * A chart as SVG that fits any width: across all is percent, letters and strokes keep their size. No style of
 * its own, no ids; `title` and `description` are for who does not see it.
 */
export function chartSvg(
  { height, shapes }: Scene,
  { title, description }: { title: string; description: string },
): string {
  const drawn = shapes.map((shape) => element(shape, height)).join('');
  return `<svg role="img" width="100%" height="${height}"><title>${escapeHtml(title)}</title><desc>${escapeHtml(description)}</desc>${drawn}</svg>`;
}
