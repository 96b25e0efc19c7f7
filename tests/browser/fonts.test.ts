import { expect, test } from 'vitest';
import { openPage, startBrowser } from '../support/browser.ts';
import { drawnWith } from '../support/drawn-with.ts';
import type { FontStack } from '../support/fonts.ts';

const FAMILIES = {
  text: "Charter, 'Bitstream Charter', Cambria, Georgia, 'Noto Serif', serif",
  menu: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  strange: "'DejaVu Sans', Arial, 'Liberation Serif', serif",
};

const styles = (name: string): string[] => [`${name}-Bold`, `${name}-Italic`, `${name}-Regular`];
const DEVICES: Record<FontStack, { serif: string[]; sans: string[] }> = {
  android: { serif: styles('NotoSerif'), sans: styles('Roboto') },
  windows: { serif: styles('Gelasio'), sans: styles('OpenSans') },
  apple: { serif: ['CharterBold', 'CharterItalic', 'CharterRegular'], sans: styles('Roboto') },
  bare: { serif: styles('OpenSans'), sans: styles('OpenSans') },
};

test.each(Object.entries(DEVICES))(
  'pages are judged by the fonts of a device (%s), whatever the machine has',
  async (stack, { serif, sans }) => {
    const browser = await startBrowser({ stack: stack as FontStack });
    const { page } = await openPage(browser, 'about:blank');
    const texts = Object.entries(FAMILIES).map(
      ([id, family]) =>
        `<p id="${id}" style="font-family:${family}">Satu <b>dua</b> <i>tiga</i></p>`,
    );
    await page.setContent(texts.join(''));
    expect(await drawnWith(page, '#text')).toEqual(serif);
    expect(await drawnWith(page, '#menu')).toEqual(sans);
    expect(await drawnWith(page, '#strange')).toEqual(serif);
    await browser.close();
  },
);
