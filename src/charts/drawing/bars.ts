import type { ChartData } from '../chart-data.ts';
import { pointsOf } from '../describe-chart.ts';
import type { ChartLanguage } from '../write-value.ts';
import { writeShort } from '../write-value.ts';
import { d3 } from './d3.ts';
import type { Scene, SceneLabel, SceneRoom, Shape } from './scene.ts';
import { stackedSpans } from './stacked-spans.ts';
import { labelLines, roughWidth } from './text-width.ts';

const BAR = 18;
const NARROW_BAR = 13;
const GAP = 12;
/** The grey of the series after it is no ground for letters. */
const LAST_WITHIN = 4;

/** A bar of a row: what is drawn, how thick, and what is written behind it. */
type RowBar = {
  series: number;
  from: number;
  value: number;
  row: number;
  text: string;
  /** What is written within it, where that fits. */
  within?: string;
};

/** The bars of each point, those that stand in one row having the same `row`. */
function barsOf(
  { series }: ChartData,
  isStacked: boolean,
  language: ChartLanguage,
): Map<number, RowBar[]> {
  const write = (at: number, value: number): string =>
    writeShort(value, series[at]!.column, language);
  if (!isStacked) {
    const bars = series.flatMap((one, row) =>
      pointsOf(one).map(({ at, value }) => ({
        ...{ at, series: row, row, from: 0, value, text: write(row, value) },
      })),
    );
    return Map.groupBy(bars, ({ at }) => at);
  }
  const spans = Map.groupBy(stackedSpans(series), ({ at }) => at);
  return new Map(
    Array.from(spans, ([at, parts]) => {
      const total = parts.reduce((sum, { value }) => sum + value, 0);
      // That shares make a hundred says nothing.
      const isShare = series[0]!.column.suffix === '%' && Math.abs(total - 100) < 1;
      const isWhole = !isShare && parts.every(({ value }) => value > 0);
      const last = parts.length - 1;
      return [
        at,
        parts.map((part, index) => ({
          ...part,
          row: 0,
          within: write(part.series, part.value),
          text: isWhole && index === last ? write(0, total) : '',
        })),
      ] as const;
    }),
  );
}

/**
 * Bars that lie, each point's below its label, so that long labels have the whole width; side by side, or
 * stacked.
 */
export function barScene(
  data: ChartData,
  isStacked: boolean,
  { narrow, letters }: SceneRoom,
  language: ChartLanguage,
): Scene {
  const byPoint = barsOf(data, isStacked, language);
  const all = [...byPoint.values()].flat();
  const widthOf = (isNegative: boolean): number =>
    Math.max(
      ...all
        .filter(({ from, value }) => from + value < 0 === isNegative)
        .map(({ text }) => (text === '' ? 0 : roughWidth(text, letters) + 8)),
      0,
    );
  const ends = all.flatMap(({ from, value }) => [from, from + value]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = d3()
    .scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .range([(widthOf(true) / narrow) * 100, 100 - (widthOf(false) / narrow) * 100]);
  const rows = isStacked ? 1 : data.series.length;
  const thick = rows === 1 ? BAR : NARROW_BAR;
  const inBar = (text: string): number => ((roughWidth(text, letters) + 8) / narrow) * 100;
  const shapes: Shape[] = [];
  let y = 0;
  data.labels.forEach((label, at) => {
    for (const line of labelLines(label, narrow, letters)) {
      y += letters + 3;
      shapes.push({ shape: 'label', text: line, x: 0, y, anchor: 'start', tone: 'ink' });
    }
    y += 5;
    const end = y + rows * thick + (rows - 1) * 2;
    for (const bar of byPoint.get(at) ?? []) shapes.push(...barShapes(bar, x, y, thick, inBar));
    shapes.push({ shape: 'rule', isBase: true, x1: x(0), y1: y - 2, x2: x(0), y2: end + 2 });
    y = end + GAP;
  });
  return { height: Math.ceil(y - GAP + 4), shapes };
}

function barShapes(
  { series, row, from, value, text, within = '' }: RowBar,
  x: (value: number) => number,
  top: number,
  thick: number,
  inBar: (text: string) => number,
): Shape[] {
  const [start, end] = [x(from), x(from + value)];
  const y = top + row * (thick + 2);
  const bar = {
    ...({ shape: 'bar', series, y, height: thick } as const),
    ...{ x: Math.min(start, end), width: Math.abs(end - start) },
  };
  const shapes: Shape[] = [bar];
  if (within !== '' && series <= LAST_WITHIN && inBar(within) <= bar.width)
    shapes.push({
      ...{ shape: 'label', text: within, x: bar.x + bar.width / 2, y: y + thick / 2 + 4.5 },
      ...{ anchor: 'middle', tone: { within: series } },
    });
  if (text === '') return shapes;
  const isNegative = from + value < 0;
  const label: SceneLabel = {
    ...{ shape: 'label', text, x: end, y: y + thick / 2 + 4.5, tone: 'ink' },
    ...{ dx: isNegative ? -6 : 6, anchor: isNegative ? 'end' : 'start' },
  };
  return [...shapes, label];
}
