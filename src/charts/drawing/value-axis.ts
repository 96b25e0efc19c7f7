import type { ScaleLinear } from 'd3-scale';
import type { ChartSeries } from '../chart-data.ts';
import type { ChartLanguage } from '../write-value.ts';
import { writeShort } from '../write-value.ts';
import { d3 } from './d3.ts';
import type { SceneRoom, Shape } from './scene.ts';
import { roughWidth } from './text-width.ts';

const TICKS = 4;
/** Digits that a step between ticks has at most. */
const MOST_DECIMALS = 6;

/** The values of an upright axis: where each stands down the scene, the shapes, and the room at its left. */
export type ValueAxis = {
  scale: ScaleLinear<number, number>;
  shapes: Shape[];
  /** Percent of the width that its numbers take. */
  left: number;
  zero: number;
};

/** The least and most of some values; all alike they get room around them. */
export function extentOf(values: readonly number[], fromZero: boolean): [number, number] {
  let [least, most] = [fromZero ? 0 : Infinity, fromZero ? 0 : -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (!Number.isFinite(least)) return [0, 1];
  // A line that begins near zero begins at zero: less is made of what is little.
  if (!fromZero && least > 0 && least < most / 2) least = 0;
  if (!fromZero && most < 0 && most > least / 2) most = 0;
  return least === most
    ? [Math.min(0, least), most <= 0 ? (least < 0 ? 0 : 1) : most]
    : [least, most];
}

/** An axis from `top` to `bottom` (pixels) for values, with a line across at each tick. */
export function valueAxis(
  extent: [number, number],
  { top, bottom }: { top: number; bottom: number },
  column: ChartSeries['column'],
  language: ChartLanguage,
  { narrow, letters }: SceneRoom,
): ValueAxis {
  const scale = d3().scaleLinear().domain(extent).nice(TICKS).range([bottom, top]);
  const ticks = scale.ticks(TICKS);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-Math.log10(step || 1) - 1e-9)));
  const texts = ticks.map((tick) => writeShort(tick, { ...column, decimals }, language));
  const widest = Math.max(...texts.map((text) => roughWidth(text, letters)), 0);
  const shapes = ticks.flatMap((tick, at): Shape[] => {
    const y = scale(tick);
    return [
      { shape: 'rule', isBase: tick === 0, x1: 0, y1: y, x2: 100, y2: y },
      { shape: 'label', text: texts[at]!, x: 0, y: y - 4, anchor: 'start', tone: 'soft' },
    ];
  });
  const [low, high] = scale.domain() as [number, number];
  const zero = scale(Math.min(Math.max(0, low), high));
  return { scale, shapes, left: ((widest + 8) / narrow) * 100, zero };
}
