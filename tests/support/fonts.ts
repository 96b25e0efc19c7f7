import { join, resolve } from 'node:path';
import { writeAtomically } from '../../src/lib/write-file.ts';

const MODULES = resolve(import.meta.dirname, '../../node_modules');
const PACKAGES = join(MODULES, '@expo-google-fonts');
/** Of the tests alone: fontconfig keeps here what it learnt of the fonts. */
const FOLDER = join(MODULES, '.cache/warta-fonts');

/** What Android has of each: no weight between regular and bold in the serif one. */
const SERIF = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
const SANS = [...SERIF, '500Medium', '500Medium_Italic', '900Black', '900Black_Italic'];

const folders = [
  ...SERIF.map((style) => join(PACKAGES, 'noto-serif', style)),
  ...SANS.map((style) => join(PACKAGES, 'roboto', style)),
];

const alias = (generic: string, family: string): string =>
  `<match><test name="family"><string>${generic}</string></test>` +
  `<edit name="family" mode="assign" binding="same"><string>${family}</string></edit></match>`;

/**
 * Writes what fontconfig is to know: the fonts that readers on Android see, Noto Serif and Roboto, and
 * none of the machine's, so that what a browser measures is the same everywhere. Returns the
 * variables of the environment that say so. Chromium asks fontconfig on Linux alone.
 */
export function androidFonts(): { FONTCONFIG_FILE: string } {
  const file = join(FOLDER, 'fonts.conf');
  const generics = ['sans-serif', 'system-ui', 'monospace'].map((name) => alias(name, 'Roboto'));
  writeAtomically(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      folders.map((one) => `<dir>${one}</dir>`).join('') +
      `<cachedir>${FOLDER}</cachedir>${alias('serif', 'Noto Serif')}${generics.join('')}</fontconfig>`,
    { flush: 'nothing' },
  );
  return { FONTCONFIG_FILE: file };
}
