import type { ChartData } from '../chart-data.ts';
import type { ChartKind } from '../chart-title.ts';
import type { ChartLanguage } from '../write-value.ts';
import { barScene } from './bars.ts';
import { columnScene } from './columns.ts';
import { lineScene } from './lines.ts';
import type { Scene, SceneRoom } from './scene.ts';

/** Lays out a chart: along time columns or lines, else bars that lie. */
export function chartScene(
  kind: Exclude<ChartKind, 'table'>,
  data: ChartData,
  room: SceneRoom,
  language: ChartLanguage,
): Scene {
  if (kind === 'line') return lineScene(data, room, language);
  const isStacked = kind === 'stacked';
  if (data.places) return columnScene(data, isStacked, room, language);
  return barScene(data, isStacked, room, language);
}
