import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroConfig } from 'astro';

/** What a component may use that only Astro's own runtime renders. */
const FOREIGN: readonly RegExp[] = [
  // Islands, server islands and view transitions.
  /\s(?:client|server):[a-z]/,
  /\stransition:(?:name|animate|persist)/,
  // Modules of Astro, and components of packages, which nobody has looked at.
  /\bfrom\s*['"](?!\.|node:|astro\/types['"]|astro['"])[^'"<>\s]+['"]/,
  // Other frameworks, and Markdown as a module.
  /\b(?:from|import|glob)\s*\(?\s*\[?\s*['"][^'"]+\.(?:jsx|tsx|vue|svelte|html|mdx?)['"]/,
  // A page that answers itself.
  /\breturn\s+(?:new\s+)?Response\b/,
  // Slots that are given arguments.
  /\bslots\.render\((?:[^()]|\([^()]*\))*,/,
  // Anything of `Astro` but what `AstroGlobal` has, and `Astro` as a whole.
  /\bAstro\b(?!\.(?:props|params|self)\b|\.slots\.(?:has|render)\()/,
];

/**
 * What pages of ours have no need of: properties besides the address, lists cut into pages by Astro,
 * and pages that are but a part of one.
 */
const FOREIGN_IN_PAGES = /\bAstro\.props\b|\bpaginate\b|\bexport\s+const\s+partial\b/;

/** Whether a component (its source) has to be rendered by Astro's own runtime. */
export const isForeign = (source: string, isPage: boolean): boolean =>
  FOREIGN.some((shape) => shape.test(source)) || (isPage && FOREIGN_IN_PAGES.test(source));

/**
 * Whether a file is a page of Markdown, which Astro itself puts into its layout. Names that begin with
 * `_` are no pages to it.
 */
const isMarkdownPage = (path: string): boolean =>
  /^pages(?:[/\\][^/\\_][^/\\]*)+\.(?:md|markdown|mdown|mkdn?|mkd|mdwn|mdx)$/.test(path);

/**
 * Whether any component of the project has to be, or pages are Markdown or pass through middleware:
 * then all are, since one component renders the next.
 */
export function needsAstro(root: string): boolean {
  const src = join(root, 'src');
  if (readdirSync(src).some((name) => /^middleware(?:\.|$)/.test(name))) return true;
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' });
  return (
    paths.some(isMarkdownPage) ||
    paths
      .filter((path) => path.endsWith('.astro'))
      .some((path) => isForeign(readFileSync(join(src, path), 'utf8'), /^pages[/\\]/.test(path)))
  );
}

/** Whether a setting of Astro adds to pages or changes their links, which its own runtime does. */
export const addsToPages = ({
  integrations,
  prefetch,
  build,
}: Pick<AstroConfig, 'integrations' | 'prefetch' | 'build'>): boolean =>
  integrations.length > 1 || Boolean(prefetch) || Boolean(build.assetsPrefix);
