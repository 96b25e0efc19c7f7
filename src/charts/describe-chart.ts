import type { ChartData, ChartSeries } from './chart-data.ts';
import type { ChartKind } from './chart-title.ts';
import type { ChartLanguage } from './write-value.ts';
import { writeNumber } from './write-value.ts';

/** A point of a series: its place and value. */
export type Point = { at: number; value: number };

/** The points of a series that are known. */
export const pointsOf = ({ values }: ChartSeries): Point[] =>
  values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));

/** The first of the highest and lowest, and the last; undefined where nothing is known. */
export function marksOf(
  series: ChartSeries,
): { highest: Point; lowest: Point; last: Point } | undefined {
  const points = pointsOf(series);
  const last = points.at(-1);
  if (!last) return undefined;
  let [highest, lowest] = [points[0]!, points[0]!];
  for (const point of points) {
    if (point.value > highest.value) highest = point;
    if (point.value < lowest.value) lowest = point;
  }
  return { highest, lowest, last };
}

function seriesSentence(series: ChartSeries, data: ChartData, language: ChartLanguage): string {
  const { charts } = language;
  const marks = marksOf(series);
  if (!marks) return charts.none;
  const { highest, lowest, last } = marks;
  const say = ({ value }: Point): string => writeNumber(value, series.column, language);
  const label = ({ at }: Point): string => data.labels[at]!;
  if (highest.value === lowest.value && pointsOf(series).length > 1) return charts.same(say(last));
  const parts = [charts.highest(say(highest), label(highest))];
  if (lowest.at !== highest.at) parts.push(charts.lowest(say(lowest), label(lowest)));
  if (data.places && last.at !== highest.at && last.at !== lowest.at)
    parts.push(charts.last(say(last), label(last)));
  return parts.join(', ');
}

/**
 * What a chart shows, in sentences made of its data, for who does not see it: kind, span, and of each series
 * the highest, the lowest and, along time, the last.
 */
export function describeChart(kind: ChartKind, data: ChartData, language: ChartLanguage): string {
  const { charts } = language;
  const { labels, places, series } = data;
  const span =
    places && labels.length > 1
      ? charts.span(labels[0]!, labels.at(-1)!)
      : charts.rows(labels.length);
  const sentences = series.map((one) => {
    const said = seriesSentence(one, data, language);
    return series.length > 1 && one.column.name !== '' ? `${one.column.name}: ${said}` : said;
  });
  return [`${charts.kind[kind]}, ${span}`, ...sentences].map((one) => `${one}.`).join(' ');
}
