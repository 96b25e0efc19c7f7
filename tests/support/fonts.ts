import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { writeAtomically } from '../../src/lib/write-file.ts';

const MODULES = resolve(import.meta.dirname, '../../node_modules');
const PACKAGES = join(MODULES, '@expo-google-fonts');
/** Of the tests alone: fontconfig keeps here what it learnt of the fonts. */
const FOLDER = join(MODULES, '.cache/warta-fonts');
/** Charter in TrueType: fontconfig takes no WOFF2. */
const CHARTER = join(FOLDER, 'charter');

const FOUR = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
const foldersOf = (family: string, styles: readonly string[] = FOUR): string[] =>
  styles.map((style) => join(PACKAGES, family, style));

/** What Android has of each: no weight between regular and bold in the serif one. */
const NOTO = foldersOf('noto-serif');
const ROBOTO = foldersOf('roboto', [
  ...FOUR,
  '500Medium',
  '500Medium_Italic',
  '900Black',
  '900Black_Italic',
]);
const OPEN_SANS = foldersOf('open-sans', [...FOUR, '600SemiBold', '600SemiBold_Italic']);

type Fonts = {
  folders: readonly string[];
  serif: string;
  sans: string;
  /** Families and PostScript names by what the device calls the fonts that ours are as wide as. */
  known?: Readonly<Record<string, string>>;
};

/**
 * What readers' devices have. Gelasio is as wide as Georgia, Open Sans a little wider than Segoe UI, and
 * Roboto as wide as San Francisco, which may not be handed on.
 */
const STACKS = {
  android: { folders: [...NOTO, ...ROBOTO], serif: 'Noto Serif', sans: 'Roboto' },
  windows: {
    folders: [...foldersOf('gelasio'), ...OPEN_SANS],
    serif: 'Georgia',
    sans: 'Segoe UI',
    known: { Gelasio: 'Georgia', 'Gelasio-Bold': 'Georgia-Bold', 'Open Sans': 'Segoe UI' },
  },
  apple: {
    folders: [CHARTER, ...ROBOTO],
    serif: 'Charter',
    sans: 'San Francisco',
    known: { CharterBold: 'Charter-Bold', Roboto: 'San Francisco' },
  },
  /** One font for everything, which no style sheet names. */
  bare: { folders: OPEN_SANS, serif: 'Open Sans', sans: 'Open Sans' },
} as const satisfies Record<string, Fonts>;

export type FontStack = keyof typeof STACKS;
export const FONT_STACKS = Object.keys(STACKS) as FontStack[];

/** The stack that was asked for by its name; throws where there is none of that name. */
export function fontStack(name: string): FontStack {
  const stack = FONT_STACKS.find((one) => one === name);
  if (!stack) throw new Error(`--stack takes ${FONT_STACKS.join(', ')}, not ${name}.`);
  return stack;
}

const alias = (generic: string, family: string): string =>
  `<match><test name="family"><string>${generic}</string></test>` +
  `<edit name="family" mode="assign" binding="same"><string>${family}</string></edit></match>`;

/** Has a font found under another name: a rule for families, and one for PostScript names. */
const renaming = (from: string, to: string): string =>
  ['family', 'postscriptname']
    .map(
      (field) =>
        `<match target="scan"><test name="${field}"><string>${from}</string></test>` +
        `<edit name="${field}" mode="assign"><string>${to}</string></edit></match>`,
    )
    .join('');

async function unpackCharter(): Promise<void> {
  const packed = join(MODULES, 'charter-webfont/fonts');
  for (const file of readdirSync(packed)) {
    const unpacked = join(CHARTER, file.replace('woff2', 'ttf'));
    if (existsSync(unpacked)) continue;
    const font = await subsetFont(readFileSync(join(packed, file)), undefined, {
      keepAllGlyphs: true,
      targetFormat: 'sfnt',
    });
    writeAtomically(unpacked, font, { flush: 'nothing' });
  }
}

/**
 * Writes what fontconfig is to know: the fonts of one kind of device, and none of the machine's, so that
 * what a browser measures is the same everywhere. Returns the variables of the environment that
 * say so. Chromium asks fontconfig on Linux alone.
 */
export async function fontsOf(stack: FontStack = 'android'): Promise<{ FONTCONFIG_FILE: string }> {
  const { folders, serif, sans, known = {} }: Fonts = STACKS[stack];
  if (folders.includes(CHARTER)) await unpackCharter();
  // Under its own names fontconfig finds again what it learnt.
  const cache = join(FOLDER, stack);
  const file = join(cache, 'fonts.conf');
  const generics = ['sans-serif', 'system-ui', 'monospace'].map((name) => alias(name, sans));
  writeAtomically(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      Object.entries(known)
        .map(([from, to]) => renaming(from, to))
        .join('') +
      folders.map((one) => `<dir>${one}</dir>`).join('') +
      `<cachedir>${cache}</cachedir>${alias('serif', serif)}${generics.join('')}</fontconfig>`,
    { flush: 'nothing' },
  );
  return { FONTCONFIG_FILE: file };
}
