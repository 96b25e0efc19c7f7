import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { own } from '../../../lib/own.ts';
import type { Variables } from '../../terminal/environment.ts';

/** Where Debian and its kin put a Chromium, and snaps. */
const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/** Below the folders of programs of Windows, which brings Edge along. */
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Where a Chromium, or a browser made of it, is found: `CHROMIUM_PATH` alone where that is set, else where
 * the systems put it. Undefined where there is none.
 */
export function findChromium(
  env: Variables,
  isThere: (path: string) => boolean = existsSync,
): string | undefined {
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
    (name) => own(env, name) ?? [],
  );
  const windows = programs.flatMap((folder) => WINDOWS.map((parts) => join(folder, ...parts)));
  const named = own(env, 'CHROMIUM_PATH');
  return (named ? [named] : [...LINUX, ...MAC, ...windows]).find(isThere);
}
