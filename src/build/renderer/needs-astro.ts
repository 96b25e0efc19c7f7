import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN_OF_ASTRO } from './astro-global.ts';

/** What a component may use that only Astro's own runtime renders. */
const FOREIGN: readonly RegExp[] = [
  // Islands, server islands and view transitions.
  /\s(?:client|server|transition):[a-z]/,
  /\bfrom\s*['"](?:astro:|@astrojs\/)/,
  /\bfrom\s*['"][^'"]+\.(?:jsx|tsx|vue|svelte|html|mdx?)['"]/,
  // Slots that are given arguments.
  /\bslots\.render\([^()]*,/,
  new RegExp(`\\bAstro\\.(?!(?:${KNOWN_OF_ASTRO.join('|')})\\b)\\w`),
];

/** What `getStaticPaths` gives a page besides its address, which pages of ours ask the edition for. */
const PROPS_OF_PAGE = /\bAstro\.props\b/;

/** Whether a component (its source) has to be rendered by Astro's own runtime. */
export const isForeign = (source: string, isPage: boolean): boolean =>
  FOREIGN.some((shape) => shape.test(source)) || (isPage && PROPS_OF_PAGE.test(source));

/**
 * Whether any component of the project has to be, or pages pass through middleware: then all are,
 * since one component renders the next.
 */
export function needsAstro(root: string): boolean {
  const src = join(root, 'src');
  if (
    ['middleware.ts', 'middleware.js', 'middleware'].some((name) => existsSync(join(src, name)))
  ) {
    return true;
  }
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro'))
    .some((path) => isForeign(readFileSync(join(src, path), 'utf8'), /^pages[/\\]/.test(path)));
}
