import type { Locator } from 'playwright-core';

/** Milliseconds in which what was scrolled to must not have moved. */
const STILL = 100;

/**
 * Scrolls to an element as a reader does, and waits until it stands: what comes into sight is laid out only
 * then, and pushes down what is below it. Rejects where the element is gone.
 */
export async function comeTo(element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  let [before, now] = ['', JSON.stringify(await element.boundingBox())];
  while (now !== before) {
    await element.page().waitForTimeout(STILL);
    await element.scrollIntoViewIfNeeded();
    [before, now] = [now, JSON.stringify(await element.boundingBox())];
  }
}
