import type { ChartData } from '../chart-data.ts';
import type { Point } from '../describe-chart.ts';
import { marksOf, pointsOf } from '../describe-chart.ts';
import type { ChartLanguage } from '../write-value.ts';
import { writeShort } from '../write-value.ts';
import { d3 } from './d3.ts';
import { labelAxis } from './label-axis.ts';
import type { Scene, SceneLabel, SceneRoom, Shape } from './scene.ts';
import { stackedSpans } from './stacked-spans.ts';
import { roughWidth } from './text-width.ts';
import { extentOf, valueAxis } from './value-axis.ts';

const TOP = 22;
/** Below the lowest value: its label, and those of the axis. */
const FOOT = 26;

/** Where each value of each series stands: side by side, or one on the other. */
type Placed = Point & { series: number; from: number };

function placedOf({ series }: ChartData, isStacked: boolean): Placed[] {
  if (isStacked) return stackedSpans(series);
  return series.flatMap((one, at) =>
    pointsOf(one).map((point) => ({ ...point, from: 0, series: at })),
  );
}

/** Which values are written: all where there is room, else the highest, the lowest and the last. */
function valueLabels(
  data: ChartData,
  placed: readonly (Placed & { x: number; y: number })[],
  each: number,
  { narrow, wide, letters }: SceneRoom,
  language: ChartLanguage,
): SceneLabel[] {
  const texts = placed.map(({ series, value }) =>
    writeShort(value, data.series[series]!.column, language),
  );
  const widest = Math.max(...texts.map((text) => roughWidth(text, letters)), 0);
  const fits = (width: number): boolean => widest <= (each / 100) * width;
  const marks = data.series.length === 1 ? marksOf(data.series[0]!) : undefined;
  const marked = new Set(marks ? Object.values(marks).map(({ at }) => at) : []);
  return placed.flatMap((one, at): SceneLabel[] => {
    if (!fits(wide) && !marked.has(one.at)) return [];
    const y = one.value < 0 ? one.y + letters + 2 : one.y - 5;
    // The last may be wider than its column, and would leave the chart.
    const isAtEnd = one.x + ((roughWidth(texts[at]!, letters) / 2) * 100) / narrow > 100;
    const label: SceneLabel = {
      ...{ shape: 'label', text: texts[at]!, y, tone: 'ink' },
      ...(isAtEnd ? { x: 100, anchor: 'end' } : { x: one.x, anchor: 'middle' }),
    };
    return [fits(narrow) || marked.has(one.at) ? label : { ...label, onlyWide: true }];
  });
}

/** Marked values that are not to lie on one another: of two neighbours the first stays. */
function apart(labels: readonly SceneLabel[], { narrow, letters }: SceneRoom): SceneLabel[] {
  const kept: SceneLabel[] = [];
  for (const label of labels) {
    const isFree = kept.every((other) => {
      if (label.onlyWide !== other.onlyWide) return true;
      const near = (roughWidth(label.text, letters) + roughWidth(other.text, letters)) / 2;
      const across = (Math.abs(label.x - other.x) / 100) * (label.onlyWide ? narrow * 1.8 : narrow);
      return across >= near || Math.abs(label.y - other.y) >= letters;
    });
    if (isFree) kept.push(label);
  }
  return kept;
}

/** Columns along time, one for each series side by side, or stacked. */
export function columnScene(
  data: ChartData,
  isStacked: boolean,
  room: SceneRoom,
  language: ChartLanguage,
): Scene {
  const placed = placedOf(data, isStacked);
  const values = placed.flatMap(({ from, value }) => [from, from + value]);
  const ends = { top: TOP, bottom: room.height - FOOT };
  const extent = extentOf(values, true);
  if (extent[0] < 0) ends.bottom -= room.letters;
  const axis = valueAxis(extent, ends, data.series[0]!.column, language, room);
  const band = d3()
    .scaleBand<number>()
    .domain(data.labels.map((_, at) => at))
    .range([axis.left, 100])
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const each = isStacked ? band.bandwidth() : band.bandwidth() / data.series.length;
  const offset = (series: number): number => (isStacked ? 0 : series * each);
  const drawn = placed.map((one) => {
    const [from, to] = [axis.scale(one.from), axis.scale(one.from + one.value)];
    const x = band(one.at)! + offset(one.series);
    return { ...one, x, top: Math.min(from, to), height: Math.abs(from - to), to };
  });
  const gap = isStacked || data.series.length === 1 ? 0 : each * 0.06;
  const bars = drawn.map(({ series, x, top, height }): Shape => ({
    ...{ shape: 'bar', series, x, y: top, width: each - gap, height },
  }));
  const labels = isStacked
    ? []
    : apart(
        valueLabels(
          data,
          drawn.map((one) => ({ ...one, x: one.x + each / 2, y: one.to })),
          band.step() / data.series.length,
          room,
          language,
        ),
        room,
      );
  const centres = data.labels.map((_, at) => band(at)! + band.bandwidth() / 2);
  return {
    height: room.height,
    shapes: [
      ...axis.shapes,
      ...bars,
      { shape: 'rule', isBase: true, x1: axis.left, y1: axis.zero, x2: 100, y2: axis.zero },
      ...labels,
      ...labelAxis(data.shortLabels, centres, room.height - 6, room),
    ],
  };
}
