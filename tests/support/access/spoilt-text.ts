import type { Page } from 'playwright-core';

/**
 * Runs in the page: texts that are cut off by their box, and texts that lie on one another. Apart are bars
 * over the page, names for readers who hear it, and the line of a correction, whose whole stands below.
 */
function find(): string[] {
  const wrong: string[] = [];
  const texts: { rect: DOMRect; block: Element; text: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!.trim();
    const parent = node.parentElement!;
    const isApart = parent.closest(
      '.hidden, .sr, .skip, .toast, .player, .urgent, .story-tools span, .brief, dialog, option, .anchor, .load-picture, .completions, [data-display][open]',
    );
    if (text === '' || isApart || !parent.checkVisibility({ visibilityProperty: true })) continue;
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const isCutDown = overflowY === 'hidden' || overflowY === 'clip';
      const isCutAcross = overflowX === 'hidden' || overflowX === 'clip';
      const down = box.scrollHeight - box.clientHeight;
      const across = box.scrollWidth - box.clientWidth;
      if ((isCutDown && down > 1) || (isCutAcross && across > 1)) wrong.push(`cut off: ${text}`);
      // What lies in a box that scrolls may go on beyond it.
      if (overflowX === 'auto' || overflowX === 'scroll') break;
    }
    let block = parent;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
    if (block.closest('.nav, .table-box, .strip')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) texts.push({ rect, block, text });
  }
  for (const [at, one] of texts.entries()) {
    for (const other of texts.slice(at + 1)) {
      if (one.block === other.block) continue;
      const across =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down =
        Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      // Letters reach less far up and down than the boxes of their lines.
      const isOver = down > 0.4 * Math.min(one.rect.height, other.rect.height);
      if (across > 2 && isOver) wrong.push(`overlap: ${one.text} | ${other.text}`);
    }
  }
  return [...new Set(wrong)];
}

/** Texts of a page that are cut off, or lie on one another. */
export const spoiltText = (page: Page): Promise<string[]> => page.evaluate(find);

/** What makes a page wider than its view; empty where nothing does. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) =>
        one.getBoundingClientRect().right > clientWidth + 0.5 &&
        !one.parentElement!.closest('.nav, .table-box, .strip'),
    );
    const innermost = wide.filter(
      (one) => !wide.some((other) => other !== one && one.contains(other)),
    );
    const names = innermost.map(
      (one) => `${one.className || one.tagName}: ${one.textContent!.trim().slice(0, 40)}`,
    );
    return [`${scrollWidth - clientWidth} px`, ...names.slice(0, 8)];
  });
