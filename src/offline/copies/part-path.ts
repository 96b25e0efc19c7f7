/** Whether an address leads to a script or style whose name tells its content. */
export const isCode = (path: string): boolean => /\/_astro\/[^/]+\.(?:js|css)$/.test(path);

/** What all variants of one picture share; `undefined` for addresses of anything else. */
export const pictureDigest = (path: string): string | undefined =>
  (/\/_p\/([^/.-]+)(?:-\d+)?\.\w+$/.exec(path) || [])[1];

/** The widest file that a device keeps: the one above it is for sharp screens (pictures/variants.ts). */
const WIDEST = 800;

/** Of all variants of pictures, one each: the smallest or the largest that is usual. */
export function oneVariantEach(paths: readonly string[], which: 'smallest' | 'largest'): string[] {
  const width = (path: string): number => Number(/-(\d+)\.\w+$/.exec(path)?.[1] ?? 0);
  const chosen = new Map<string, string>();
  for (const path of paths) {
    const digest = pictureDigest(path);
    if (digest === undefined || width(path) > WIDEST) continue;
    const other = chosen.get(digest);
    const isBetter =
      other === undefined ||
      (which === 'smallest' ? width(path) < width(other) : width(path) > width(other));
    if (isBetter) chosen.set(digest, path);
  }
  return [...chosen.values()];
}

/** What of a page's code is meant: what it cannot run without, or all that it may ever load. */
export type Extent = 'needed' | 'all';

const LINKS: Record<Extent, RegExp> = {
  needed: /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.@-]+\.js)["'`]/g,
  all: /["'`](?:\.\/|[\w./~-]*\/?_astro\/)([\w.@-]+\.(?:js|css))["'`]/g,
};

/** Addresses of what a script at `path` imports or links, from the host's root. */
export function codeLinks(script: string, path: string, extent: Extent = 'all'): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  // Cut at its links, a script lies between what they name.
  const names = script.split(LINKS[extent]).filter((_, at) => at % 2);
  return [...new Set(names)].map((name) => folder + name);
}
