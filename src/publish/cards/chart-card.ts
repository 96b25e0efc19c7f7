import { chartData } from '../../charts/chart-data.ts';
import type { ChartData } from '../../charts/chart-data.ts';
import { chartScene } from '../../charts/drawing/chart-scene.ts';
import type { Scene } from '../../charts/drawing/scene.ts';
import { readHex } from '../../lib/colour.ts';
import { wordsIn } from '../../words/words-in.ts';
import { breakLines } from '../lettering/break-lines.ts';
import type { PlacedText } from '../lettering/coverage.ts';
import { paintTexts } from '../lettering/coverage.ts';
import { drawable } from '../lettering/drawable.ts';
import { textWidth } from '../lettering/font.ts';
import type { CardContent } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { ACCENT_PLACES, chartColours, INK_PLACES, seriesPlaces } from './chart-colours.ts';
import { indexedPng } from './indexed-png.ts';
import { PAPER_PLACE, RULE_PLACE } from './shades.ts';
import { fillBox, paintScene } from './paint-scene.ts';

const EDGE = 64;
const WIDTH = CARD_WIDTH - 2 * EDGE;
/** Rows: of the bar at the top, where the chart may begin and ends, and the rule above the name. */
const [BAR, BOTTOM, RULE_TOP] = [16, 530, 552];
const TITLE_SIZE = 44;
const KEY_SIZE = 26;
/** How many pixels of the card one of the scene is, where there is room, and at least. */
const [SCALE, LEAST_SCALE] = [2.1, 1.4];
/** Letters of a scene, in its pixels. */
const LETTERS = 13;

/** The scene of a chart in so many rows of the card, and how large it is drawn; bars that do not fit are left out. */
function fittedScene(
  { kind, lang }: Extract<CardContent, { kind: 'chart' }>['chart'],
  data: ChartData,
  rows: number,
): { scene: Scene; scale: number } {
  const sceneAt = (scale: number, count: number): Scene => {
    const width = WIDTH / scale;
    const room = { narrow: width, wide: width, letters: LETTERS, height: rows / scale };
    return chartScene(kind, firstOf(data, count), room, wordsIn(lang));
  };
  const all = data.labels.length;
  const scene = sceneAt(SCALE, all);
  const scale = Math.min(SCALE, rows / scene.height);
  if (scale >= LEAST_SCALE) return { scene: scale < SCALE ? sceneAt(scale, all) : scene, scale };
  const fitting = Math.max(1, Math.floor((all * rows) / LEAST_SCALE / scene.height));
  const fewer = sceneAt(LEAST_SCALE, fitting);
  return { scene: fewer, scale: Math.min(LEAST_SCALE, rows / fewer.height) };
}

/** The first points of a chart. */
const firstOf = (data: ChartData, count: number): ChartData =>
  count >= data.labels.length
    ? data
    : {
        ...data,
        labels: data.labels.slice(0, count),
        shortLabels: data.shortLabels.slice(0, count),
        series: data.series.map((one) => ({ ...one, values: one.values.slice(0, count) })),
      };

/** The names of what is drawn, in one row with their colours, as far as they fit; the row that follows. */
function paintKey(pixels: Uint8Array, { series }: ChartData, top: number): number {
  const baseline = top + KEY_SIZE;
  const texts: PlacedText[] = [];
  let x = EDGE;
  series.forEach(({ column }, at) => {
    const text = drawable(column.name) ?? '';
    const sign = series.length === 1 ? 0 : KEY_SIZE + 10;
    if (text === '' || x + sign + textWidth(text, KEY_SIZE) > EDGE + WIDTH) return;
    if (sign > 0) {
      const box = { left: x, top: baseline - 22, right: x + 24, bottom: baseline + 2 };
      fillBox(pixels, box, seriesPlaces(at).at(-1)!);
    }
    texts.push({ text, x: x + sign, y: baseline, size: KEY_SIZE });
    x += sign + textWidth(text, KEY_SIZE) + 36;
  });
  if (texts.length === 0) return top;
  const rows = { width: CARD_WIDTH, top, bottom: baseline + 12 };
  paintTexts(pixels, rows, texts, INK_PLACES);
  return baseline + 14;
}

/**
 * A chart as PNG of a card's size, for feeds and shared links: title, names of the series, the chart, and the
 * name of the paper. Letters are outlines, so that no font of the machine is asked.
 */
export function chartCard({
  chart,
  name,
  accent,
}: Extract<CardContent, { kind: 'chart' }>): Uint8Array {
  const pixels = new Uint8Array(CARD_WIDTH * CARD_HEIGHT).fill(PAPER_PLACE);
  fillBox(pixels, { left: 0, top: 0, right: CARD_WIDTH, bottom: BAR }, ACCENT_PLACES.at(-1)!);
  fillBox(
    pixels,
    { left: EDGE, top: RULE_TOP, right: EDGE + WIDTH, bottom: RULE_TOP + 2 },
    RULE_PLACE,
  );
  const lines = chart.title === '' ? [] : breakLines(chart.title, WIDTH, TITLE_SIZE, 2);
  const title = lines.map((text, at) => ({
    ...{ text, x: EDGE, y: 74 + at * 50, size: TITLE_SIZE },
  }));
  const titleEnd = 90 + Math.max(0, lines.length - 1) * 50;
  paintTexts(pixels, { width: CARD_WIDTH, top: BAR, bottom: titleEnd }, title, INK_PLACES);
  const data = chartData(chart.data.table, wordsIn(chart.lang));
  const top = paintKey(pixels, data, titleEnd) + 4;
  const { scene, scale } = fittedScene(chart, data, BOTTOM - top);
  paintScene(pixels, scene, { left: EDGE, top, width: WIDTH, scale, letters: LETTERS });
  const foot = { text: name, x: EDGE, y: 600, size: textWidth(name, 34) > WIDTH ? 22 : 34 };
  const rows = { width: CARD_WIDTH, top: RULE_TOP + 2, bottom: CARD_HEIGHT };
  paintTexts(pixels, rows, [foot], ACCENT_PLACES);
  const size = { width: CARD_WIDTH, height: CARD_HEIGHT };
  return indexedPng(pixels, size, chartColours(readHex(accent)));
}
