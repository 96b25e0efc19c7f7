import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, startBrowser } from '../support/browser.ts';

const STACKS = {
  text: "Charter, 'Bitstream Charter', Cambria, Georgia, 'Noto Serif', serif",
  menu: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  strange: "'DejaVu Sans', Arial, 'Liberation Serif', serif",
};

/** The files of fonts that an element's text is drawn with. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ postScriptName }) => postScriptName).toSorted();
}

test('pages are judged by the fonts of a phone, whatever the machine has', async () => {
  const browser = await startBrowser();
  const { page } = await openPage(browser, 'about:blank');
  const texts = Object.entries(STACKS).map(
    ([id, stack]) => `<p id="${id}" style="font-family:${stack}">Satu <b>dua</b> <i>tiga</i></p>`,
  );
  await page.setContent(texts.join(''));
  const serif = ['NotoSerif-Bold', 'NotoSerif-Italic', 'NotoSerif-Regular'];
  expect(await fontsOf(page, '#text')).toEqual(serif);
  expect(await fontsOf(page, '#menu')).toEqual(['Roboto-Bold', 'Roboto-Italic', 'Roboto-Regular']);
  expect(await fontsOf(page, '#strange')).toEqual(serif);
  await browser.close();
});
