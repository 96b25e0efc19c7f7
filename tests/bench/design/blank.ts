import type { Page } from 'playwright-core';
import { PLACES } from './places.ts';

/** CSS pixels of a region's area, and of these what neither words, pictures nor usual rooms cover. */
export type Blank = { name: string; area: number; blank: number };

/** CSS pixels: what lies this close to words or a picture is the usual room around them. */
const ROOM = { x: 32, y: 20 };
/** CSS pixels of a side of the squares that are counted. */
const STEP = 4;

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Runs in the page. Words cover the lines they stand on, each as wide as its block: a line that ends
 * early is no hole. Pictures and what else is drawn cover their boxes. Both are grown by the usual
 * room; a column that is shorter than its neighbour, or whose parts are drawn apart to fill it, shows.
 */
function measureRegions({
  selectors,
  room,
  step,
}: {
  selectors: readonly string[];
  room: { x: number; y: number };
  step: number;
}): Blank[] {
  const isWide = ({ width, height }: DOMRect): boolean => width > 1 && height > 1;

  /** The block whose line a text stands on: what is inline within it makes no line of its own. */
  function blockOf(text: Node): Element {
    let element = text.parentElement!;
    while (getComputedStyle(element).display.startsWith('inline')) element = element.parentElement!;
    return element;
  }

  function linesOf(text: Node): Box[] {
    const range = document.createRange();
    range.selectNodeContents(text);
    const blocks = [...blockOf(text).getClientRects()];
    return [...range.getClientRects()].filter(isWide).map((line) => {
      // Of a block that runs over several columns, the piece that this line stands in.
      const piece = blocks.find(
        ({ left, right }) => left <= line.left + 1 && right >= line.right - 1,
      );
      const { left, right } = piece ?? line;
      return { left, right, top: line.top, bottom: line.bottom };
    });
  }

  function contentOf(region: Element): Box[] {
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(
      region,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        const isDrawn = node.matches('img, svg, video, canvas, input, button');
        if (isDrawn) boxes.push(...[...node.getClientRects()].filter(isWide));
      } else if (node.textContent?.trim()) boxes.push(...linesOf(node));
    }
    return boxes;
  }

  /** Squares of the region that no box reaches. */
  function uncovered(region: DOMRect, boxes: readonly Box[]): number {
    const columns = Math.floor(region.width / step);
    const rows = Math.floor(region.height / step);
    const covered = new Uint8Array(columns * rows);
    const squares = (from: number, to: number, most: number): [number, number] => [
      Math.max(0, Math.floor(from / step)),
      Math.min(most, Math.ceil(to / step)),
    ];
    for (const { left, right, top, bottom } of boxes) {
      const [x0, x1] = squares(left - room.x - region.left, right + room.x - region.left, columns);
      const [y0, y1] = squares(top - room.y - region.top, bottom + room.y - region.top, rows);
      for (let y = y0; y < y1; y++)
        if (x1 > x0) covered.fill(1, y * columns + x0, y * columns + x1);
    }
    return covered.reduce((sum, square) => sum + (square === 0 ? 1 : 0), 0);
  }

  return selectors
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .filter((region) => isWide(region.getBoundingClientRect()))
    .map((region) => {
      const box = region.getBoundingClientRect();
      const blank = uncovered(box, contentOf(region)) * step * step;
      const name = [...region.classList].slice(-1)[0] ?? region.localName;
      return { name, area: box.width * box.height, blank };
    });
}

/** Blank area of the front's cells, of its bands, and of every other region below them. */
export async function measureBlank(
  page: Page,
): Promise<Record<'cells' | 'bands' | 'all', Blank[]>> {
  const within = (...selectors: string[]): Promise<Blank[]> =>
    page.evaluate(measureRegions, { selectors, room: ROOM, step: STEP });
  return {
    cells: await within(PLACES.cells),
    bands: await within(PLACES.bands),
    all: await within(`${PLACES.main} > *`),
  };
}

/** The share of blank area in all regions together, from 0 to 1. */
export function blankShare(regions: readonly Blank[]): number {
  const sum = (of: 'area' | 'blank'): number => regions.reduce((all, one) => all + one[of], 0);
  return sum('area') === 0 ? 0 : sum('blank') / sum('area');
}
