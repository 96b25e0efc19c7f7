/**
 * A chart as shapes, before it is written as SVG or painted. Across, places are percent of the width, so
 * that one drawing fits a phone and a wide window; down they are pixels, as letters are.
 */
export type Scene = { height: number; shapes: readonly Shape[] };

/** Series count from 0. */
export type Shape =
  | { shape: 'bar'; series: number; x: number; y: number; width: number; height: number }
  /** The line of zero, or one of the grid. */
  | { shape: 'rule'; isBase: boolean; x1: number; y1: number; x2: number; y2: number }
  /** Interrupted where nothing is known. */
  | { shape: 'line'; series: number; points: readonly ScenePoint[] }
  | { shape: 'dot'; series: number; x: number; y: number }
  | SceneLabel;

export type ScenePoint = { x: number; y: number } | null;

export type SceneLabel = {
  shape: 'label';
  text: string;
  x: number;
  y: number;
  /** Pixels beside `x`. */
  dx?: number;
  anchor: 'start' | 'middle' | 'end';
  /** `paper`: within a bar, of this series. */
  tone: 'ink' | 'soft' | { within: number };
  /** Whether there is room for it only in a wide window. */
  onlyWide?: boolean;
};

/** What a chart is laid out for, in pixels: the narrowest and the widest it will be, and its letters. */
export type SceneRoom = { narrow: number; wide: number; letters: number; height: number };

/** The column of a story on a phone of 360 pixels, and in a wide window. */
export const PAGE_ROOM: SceneRoom = { narrow: 320, wide: 600, letters: 13, height: 250 };
