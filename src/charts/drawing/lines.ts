import type { ChartData } from '../chart-data.ts';
import { marksOf, pointsOf } from '../describe-chart.ts';
import type { ChartLanguage } from '../write-value.ts';
import { writeShort } from '../write-value.ts';
import { d3 } from './d3.ts';
import { labelAxis } from './label-axis.ts';
import type { Scene, SceneLabel, SceneRoom, Shape } from './scene.ts';
import { roughWidth } from './text-width.ts';
import { extentOf, valueAxis } from './value-axis.ts';

const TOP = 22;
const FOOT = 40;

type Placed = { x: number; y: number; text: string };

/** The highest, the lowest and the last value of a lone line, as far as they do not lie on one another. */
function markLabels(
  data: ChartData,
  place: (at: number, value: number) => { x: number; y: number },
  { narrow, letters, height }: SceneRoom,
  language: ChartLanguage,
): Shape[] {
  const [series] = data.series;
  const marks = marksOf(series!);
  if (!marks) return [];
  const labels: SceneLabel[] = [];
  const dots: Shape[] = [];
  for (const name of ['last', 'highest', 'lowest'] as const) {
    const { at, value } = marks[name];
    const { x, y } = place(at, value);
    const text = writeShort(value, series!.column, language);
    const width = roughWidth(text, letters);
    const half = (width / 2 / narrow) * 100;
    const anchor = x + half > 100 ? 'end' : x - half < 0 ? 'start' : 'middle';
    const below = y + letters + 8;
    const isBelow = name === 'lowest' && below < height - FOOT + 14;
    const label: SceneLabel = {
      ...{ shape: 'label', text, x, y: isBelow ? below : y - 9, anchor, tone: 'ink' },
    };
    const isTaken = labels.some(
      (other) =>
        (Math.abs(other.x - x) / 100) * narrow < width + 6 &&
        Math.abs(other.y - label.y) < letters + 2,
    );
    if (isTaken) continue;
    labels.push(label);
    dots.push({ shape: 'dot', series: 0, x, y });
  }
  return [...dots, ...labels];
}

/** The last value of each of several lines, at its end, pushed apart where they meet. */
function endLabels(ends: readonly (Placed & { series: number })[], letters: number): Shape[] {
  let floor = -Infinity;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .flatMap(({ x, y, text, series }): Shape[] => {
      const down = Math.max(y + 4, floor);
      floor = down + letters + 2;
      return [
        { shape: 'dot', series, x, y },
        { shape: 'label', text, x, dx: 7, y: down, anchor: 'start', tone: 'ink' },
      ];
    });
}

/** Points that stand alone between gaps, which no line would show. */
const lonely = (values: readonly (number | null)[]): number[] =>
  values.flatMap((value, at) =>
    value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
      ? [at]
      : [],
  );

/** Lines from point to point; labels that are no dates stand at equal distances. */
export function lineScene(data: ChartData, room: SceneRoom, language: ChartLanguage): Scene {
  const { labels, shortLabels, series } = data;
  const { letters, narrow, height } = room;
  const places = data.places ?? labels.map((_, at) => at);
  const values = series.flatMap((one) => pointsOf(one).map(({ value }) => value));
  const ends = { top: TOP, bottom: height - FOOT };
  const axis = valueAxis(extentOf(values, false), ends, series[0]!.column, language, room);
  const lasts = series.flatMap((one, at) => {
    const last = pointsOf(one).at(-1);
    return last
      ? [{ ...last, series: at, text: writeShort(last.value, one.column, language) }]
      : [];
  });
  const several = series.length > 1;
  const widest = Math.max(...lasts.map(({ text }) => roughWidth(text, letters)), 0);
  const right = 100 - ((several ? widest + 10 : 8) / narrow) * 100;
  const [from, to] = [places[0]!, places.at(-1)!];
  const across = d3()
    .scaleLinear()
    .domain(from === to ? [from - 1, to + 1] : [from, to]);
  const x = across.range([axis.left, right]);
  const place = (at: number, value: number) => ({ x: x(places[at]!), y: axis.scale(value) });
  const lines = series.map((one, at): Shape => ({
    shape: 'line',
    series: at,
    points: one.values.map((value, point) => (value === null ? null : place(point, value))),
  }));
  const dots = series.flatMap((one, at) =>
    lonely(one.values).map((point): Shape => ({
      shape: 'dot',
      series: at,
      ...place(point, one.values[point]!),
    })),
  );
  const said = several
    ? endLabels(
        lasts.map((last) => ({ ...last, ...place(last.at, last.value) })),
        letters,
      )
    : markLabels(data, place, room, language);
  return {
    height,
    shapes: [
      ...axis.shapes,
      ...lines,
      ...dots,
      ...said,
      ...labelAxis(
        shortLabels,
        places.map((one) => x(one)),
        height - 6,
        room,
      ),
    ],
  };
}
