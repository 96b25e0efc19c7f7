import type { Scene, SceneLabel, ScenePoint } from '../../charts/drawing/scene.ts';
import { paintAreas, paintTexts } from '../lettering/coverage.ts';
import { drawable } from '../lettering/drawable.ts';
import { textWidth } from '../lettering/font.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { INK_PLACES, seriesPlaces } from './chart-colours.ts';
import { RULE_PLACE } from './shades.ts';

/** Where a scene stands on a card, and how many pixels one of its own is. */
type Frame = { left: number; top: number; width: number; scale: number; letters: number };

type Box = { left: number; top: number; right: number; bottom: number };

/** Fills a box of whole pixels with one colour. */
export function fillBox(
  pixels: Uint8Array,
  { left, top, right, bottom }: Box,
  place: number,
): void {
  const [from, to] = [Math.max(0, Math.round(left)), Math.min(CARD_WIDTH, Math.round(right))];
  const last = Math.min(CARD_HEIGHT, Math.round(bottom));
  for (let row = Math.max(0, Math.round(top)); row < last; row++)
    pixels.fill(place, row * CARD_WIDTH + from, row * CARD_WIDTH + to);
}

const STROKE = 5;
const DOT = 9;
const CORNERS = 12;

/** A round dot by its corners, turning to the right. */
const roundAt = (x: number, y: number, radius: number): number[] =>
  Array.from({ length: CORNERS }, (_, at) => {
    const angle = (2 * Math.PI * at) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  }).flat();

/** A stroke between two points by its corners, turning to the right. */
function strokeOf([x0, y0]: readonly number[], [x1, y1]: readonly number[]): number[] {
  const [dx, dy] = [x1! - x0!, y1! - y0!];
  const length = Math.hypot(dx, dy) || 1;
  const [across, down] = [(-dy / length) * (STROKE / 2), (dx / length) * (STROKE / 2)];
  return [
    ...[x0! - across, y0! - down, x1! - across, y1! - down],
    ...[x1! + across, y1! + down, x0! + across, y0! + down],
  ];
}

/** The areas of a line that is interrupted at gaps: a stroke for each piece, round where pieces meet. */
function lineAreas(
  points: readonly ScenePoint[],
  place: (x: number, y: number) => number[],
): number[][] {
  const areas: number[][] = [];
  let before: number[] | undefined;
  for (const point of points) {
    const here = point ? place(point.x, point.y) : undefined;
    if (here) areas.push(roundAt(here[0]!, here[1]!, STROKE / 2));
    if (before && here) areas.push(strokeOf(before, here));
    before = here;
  }
  return areas;
}

function placedText(
  { text, x, y, dx = 0, anchor }: SceneLabel,
  size: number,
  place: (x: number, y: number) => number[],
  scale: number,
) {
  const shown = drawable(text) ?? '';
  const [left, baseline] = place(x, y);
  const width = textWidth(shown, size);
  const back = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  return { text: shown, x: left! + dx * scale - back, y: baseline!, size };
}

/** Paints a scene onto a card. */
export function paintScene(pixels: Uint8Array, scene: Scene, frame: Frame): void {
  const { left, top, width, scale, letters } = frame;
  const place = (x: number, y: number): number[] => [left + (x / 100) * width, top + y * scale];
  const rows = {
    width: CARD_WIDTH,
    top,
    bottom: Math.min(CARD_HEIGHT, Math.ceil(top + scene.height * scale + 4)),
  };
  const texts = [];
  for (const shape of scene.shapes) {
    if (shape.shape === 'bar') {
      const [x0, y0] = place(shape.x, shape.y);
      const [x1, y1] = place(shape.x + shape.width, shape.y + shape.height);
      const colour = seriesPlaces(shape.series).at(-1)!;
      fillBox(pixels, { left: x0!, top: y0!, right: x1!, bottom: y1! }, colour);
    } else if (shape.shape === 'rule') {
      const [x0, y0] = place(shape.x1, shape.y1);
      const [x1, y1] = place(shape.x2, shape.y2);
      const thick = 2;
      const colour = shape.isBase ? INK_PLACES[2]! : RULE_PLACE;
      const box = {
        left: x0!,
        top: y0!,
        right: Math.max(x1!, x0! + thick),
        bottom: Math.max(y1!, y0! + thick),
      };
      fillBox(pixels, box, colour);
    } else if (shape.shape === 'line')
      paintAreas(pixels, rows, lineAreas(shape.points, place), seriesPlaces(shape.series));
    else if (shape.shape === 'dot') {
      const [x, y] = place(shape.x, shape.y);
      paintAreas(pixels, rows, [roundAt(x!, y!, DOT)], seriesPlaces(shape.series));
    } else if (!shape.onlyWide) {
      const text = placedText(shape, letters * scale, place, scale);
      const { tone } = shape;
      if (typeof tone === 'string') texts.push(text);
      else paintTexts(pixels, rows, [text], seriesPlaces(tone.within).toReversed());
    }
  }
  paintTexts(pixels, rows, texts, INK_PLACES);
}
