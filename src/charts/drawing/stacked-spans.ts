import type { ChartSeries } from '../chart-data.ts';
import { d3 } from './d3.ts';

/** A part of a stack: the point and series it belongs to, where it begins, and its value. */
export type StackedSpan = { at: number; series: number; from: number; value: number };

/** The parts of stacks, what is below zero downwards; a gap takes no room. */
export function stackedSpans(series: readonly ChartSeries[]): StackedSpan[] {
  const { stack, stackOffsetDiverging } = d3();
  const points = series[0]!.values.map((_, at) => at);
  const stacked = stack<number, number>()
    .keys(series.map((_, at) => at))
    .value((point, key) => series[key]!.values[point] ?? 0)
    .offset(stackOffsetDiverging)(points);
  return stacked.flatMap((part) =>
    part.flatMap(([low, high], at) => {
      const value = series[part.key]!.values[at];
      if (value === null || value === undefined || value === 0) return [];
      return [{ at, series: part.key, from: value < 0 ? high : low, value }];
    }),
  );
}
