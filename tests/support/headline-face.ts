import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

const ROOT = resolve(import.meta.dirname, '../..');

/** Source Serif 4 with its axes of weight and optical size. */
const SOURCE = join(
  ROOT,
  'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
);

/** Where the theme has the face. */
export const HEADLINE_FACE = join(ROOT, 'src/styles/headline-face/headline.woff2');

const ASCII = Array.from({ length: 95 }, (_none, at) => String.fromCharCode(32 + at)).join('');
/** Of Indonesian, Javanese and Sundanese (é, è, ê, â, î, ô), and of names from elsewhere. */
const MARKED = 'ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜàáâäåæçèéêëìíîïñòóôöøùúûüß';
/** The space that does not break and the thin one, by their numbers: they are not to be seen. */
const UNSEEN = '\u00a0\u2009';
const SIGNS = '‘’“”‚„–—…•·°×÷−±½¼¾¹²³€£¥§©®™«»¿¡ʼ′″';

/** All that headlines are written with; what is not among it comes from a face of the device. */
export const LETTERS = ASCII + MARKED + UNSEEN + SIGNS;

/**
 * Between the cuts for text (8 to 20 pt) and for posters (60 pt): lines of 17 to 60 px. In smaller ones
 * bold is too wide for phones, in larger ones too thin for lists.
 */
const CUT = { wght: 700, opsz: 28 };

/**
 * Names in the file and what they become. "Source" is reserved: a changed font may not be called so
 * (SIL OFL 1.1, 3). Each as long as the one it replaces, so that nothing else in the table moves.
 */
const NAMES = [
  ['Source Serif 4', 'Warta Headline'],
  ['SourceSerif4Roman', 'WartaHeadlineBold'],
] as const;

/** A text as fonts have it, two bytes a letter, the high one first. */
const inFont = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

function renamed(font: Buffer): Buffer {
  for (const [from, to] of NAMES) {
    const [found, name] = [inFont(from), inFont(to)];
    for (let at = font.indexOf(found); at !== -1; at = font.indexOf(found, at)) name.copy(font, at);
  }
  return font;
}

/**
 * The face of headlines as WOFF2: one weight and one optical size of Source Serif 4, `LETTERS` alone,
 * with kerning. Its figures are lining, its hints are left out: no line is below 16 px.
 */
export async function makeHeadlineFace(): Promise<Buffer> {
  const cut = await subsetFont(readFileSync(SOURCE), LETTERS, {
    targetFormat: 'sfnt',
    variationAxes: CUT,
    keepFeatures: ['kern'],
    noHinting: true,
    dropTables: ['STAT', 'GSUB'],
  });
  // Once more, for the sums over the tables that were renamed.
  return subsetFont(renamed(cut), undefined, {
    keepAllGlyphs: true,
    keepFeatures: ['kern'],
    targetFormat: 'woff2',
  });
}
