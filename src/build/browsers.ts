/** The oldest browsers that a part of the site works in, by major version. */
export type Floor = Readonly<{ chrome: number; safari: number }>;

/**
 * What is promised to readers, and held by the gate over everything that is emitted: `reading` with
 * settings, saving and offline reading; `search`, which needs module workers; `layout` as designed.
 * Below these a page is plain and whole, and says what the browser cannot do.
 */
export const FLOORS = {
  reading: { chrome: 64, safari: 13 },
  search: { chrome: 80, safari: 15 },
  layout: { chrome: 80, safari: 14 },
} as const satisfies Record<string, Floor>;

const { chrome, safari } = FLOORS.reading;

/**
 * What all scripts and styles are lowered to: the bundle, the service worker and what stands inline in
 * pages. Bundlers lower syntax only: built-ins and patterns have to be old enough as they are written.
 */
export const BUILD_TARGET: string[] = [`chrome${chrome}`, `safari${safari}`, `ios${safari}`];
