import type { Page } from 'playwright-core';
import { SELECTORS } from './selectors.ts';

/** Shares of the area that is blank, 0 to 1. */
export type Blank = { cells: number; bands: number };

/** Rooms between what stands in a cell that are no blank: margins, with the rule between two articles. */
const USUAL = { cells: 40, bands: 64 };

/**
 * How much of the front page is blank. In each cell, pictures and lines of text are pushed onto its
 * left edge; what none of them covers, beyond the usual rooms between two, is blank, and all that is
 * below the last. A share is the blank area of all cells over their whole area.
 */
export function blankArea(page: Page): Promise<Blank> {
  return page.evaluate(
    ({ selectors, usual }) => {
      type Box = { left: number; top: number; right: number; bottom: number };
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const boxesIn = (element: Element): Box[] => {
        const boxes: Box[] = [...element.querySelectorAll('img')].map((one) =>
          one.getBoundingClientRect(),
        );
        if (element instanceof HTMLImageElement) boxes.push(element.getBoundingClientRect());
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          boxes.push(...range.getClientRects());
        }
        return boxes.filter(({ left, right, top, bottom }) => right > left + 1 && bottom > top + 1);
      };
      const blankHeight = (cell: Box, boxes: Box[], room: number): number => {
        let [blank, reached] = [0, cell.top];
        for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
          blank += Math.max(0, box.top - reached - room);
          reached = Math.max(reached, box.bottom);
        }
        // Below its last line a cell has the room that a line has.
        return blank + Math.max(0, cell.bottom - reached - 6);
      };
      const share = (cells: { box: Box; boxes: Box[] }[], room: number): number => {
        let [blank, area] = [0, 0];
        for (const { box, boxes } of cells) {
          blank += blankHeight(box, boxes, room) * (box.right - box.left);
          area += (box.bottom - box.top) * (box.right - box.left);
        }
        return area === 0 ? 0 : blank / area;
      };
      const cellsOf = (selector: string) =>
        all(selector).map((element) => ({
          box: element.getBoundingClientRect() as Box,
          boxes: boxesIn(element),
        }));
      const cells = cellsOf(selectors.cells);
      const [picture] = all(selectors.leadPicture);
      const [words] = all(selectors.leadWords);
      if (picture && words) {
        const { top, bottom } = picture.getBoundingClientRect();
        const { left, right } = words.getBoundingClientRect();
        const beside = boxesIn(words.closest('.lead')!).filter(
          (box) => box.left >= left - 1 && box.top >= top - 1,
        );
        cells.push({ box: { left, right, top, bottom }, boxes: beside });
        cells.push({ box: picture.getBoundingClientRect(), boxes: boxesIn(picture) });
      }
      return {
        cells: share(cells, usual.cells),
        bands: share(cellsOf(selectors.columns), usual.bands),
      };
    },
    { selectors: SELECTORS, usual: USUAL },
  );
}
