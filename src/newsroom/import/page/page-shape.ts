import type { PageDocument } from './page-document.ts';

/** What a page looks like: how many linked headlines, and how much is told below them. */
export interface PageShape {
  headlines: number;
  /** Headlines that lead elsewhere and below which more than a teaser is told. */
  told: number;
  /** Letters of the longest passage without such a headline. */
  longest: number;
}

/** Letters that are more than a teaser. */
const TEASER = 350;

/** Looks at the headlines and paragraphs of a page. */
export function pageShape(document: PageDocument): PageShape {
  const shape: PageShape = { headlines: 0, told: 0, longest: 0 };
  let passage = 0;
  let isBelow = false;
  const end = () => {
    if (isBelow && passage > TEASER) shape.told += 1;
    shape.longest = Math.max(shape.longest, passage);
    passage = 0;
  };
  for (const node of document.querySelectorAll('h1, h2, h3, h4, p')) {
    if (node.tagName !== 'P' && node.querySelector('a[href]') !== null) {
      end();
      shape.headlines += 1;
      isBelow = true;
    } else passage += node.textContent?.trim().length ?? 0;
  }
  end();
  return shape;
}
