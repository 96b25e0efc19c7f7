import type { Site } from '../../site/site.ts';
import { readableOn, readHex, writeHex } from '../../lib/colour.ts';
import { drawable } from '../lettering/drawable.ts';
import { CAP_HEIGHT, textWidth } from '../lettering/font.ts';
import { outline } from '../lettering/outline.ts';

const SIDE = 512;
const STANDARD_ACCENT = [0xa3, 0x21, 0x1b] as const;

/** The newsroom's colour, dark enough for white letters (contrast of 4.6). */
export function accentOf({ settings }: Pick<Site, 'settings'>): string {
  const accent = readHex(settings.look.accent ?? '') ?? STANDARD_ACCENT;
  return writeHex(readableOn(accent, [0xff, 0xff, 0xff], 4.6));
}

/**
 * The sign of a site without one of its own: the first letter of its name on its colour. `undefined`
 * where the name has no letter that can be drawn.
 */
export function drawIcon(site: Pick<Site, 'settings'>): string | undefined {
  const letter = /[\p{L}\p{N}]/u.exec(drawable(site.settings.name) ?? '')?.[0];
  if (letter === undefined) return undefined;
  const size = 400;
  const x = (SIDE - textWidth(letter, size)) / 2;
  const y = (SIDE + CAP_HEIGHT * size) / 2;
  const ground = `<rect width="${SIDE}" height="${SIDE}" rx="96" fill="${accentOf(site)}"/>`;
  const sign = outline(letter.toUpperCase(), x, y, size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${ground}<g fill="#fff">${sign}</g></svg>\n`;
}
