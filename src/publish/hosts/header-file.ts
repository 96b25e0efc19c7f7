import { CACHE, FIXED_FOLDERS, FIXED_INDEX } from './caching.ts';
import { NAMED_TYPES } from './media-types.ts';
import { SECURITY_HEADERS, SVG_POLICY } from './security-headers.ts';

type Rule = { path: string; headers: readonly (readonly [name: string, value: string])[] };

/** How the endings of drawings are spelled: the rules compare letter by letter. */
function drawingEndings(paths: Iterable<string>): string[] {
  const endings = [...paths].flatMap((path) => /\.svgz?$/i.exec(path)?.[0] ?? []);
  return [...new Set(['.svg', ...endings])].toSorted();
}

/**
 * The rules of `_headers`, where all rules that fit an address apply together: no header is set by
 * two of them but the policy of drawings, which then has to keep both.
 */
function headerFileRules(base: string, paths: Iterable<string>): Rule[] {
  const fixed = [
    ...FIXED_FOLDERS.map((folder) => `${folder}*`),
    `${FIXED_INDEX}/:kind/:file`,
    `${FIXED_INDEX}/:segment/:kind/:file`,
  ];
  const feed = (name: 'feed.xml' | 'feed.json', path: string): Rule => ({
    path: base + path,
    headers: [
      ['Content-Type', NAMED_TYPES[name]!],
      ['Cache-Control', CACHE.feed],
    ],
  });
  return [
    { path: `${base}*`, headers: SECURITY_HEADERS },
    ...drawingEndings(paths).map((ending): Rule => ({
      path: `${base}*${ending}`,
      headers: [['Content-Security-Policy', SVG_POLICY]],
    })),
    ...fixed.map((path): Rule => ({
      path: base + path,
      headers: [['Cache-Control', CACHE.fixed]],
    })),
    feed('feed.xml', 'feed.xml'),
    feed('feed.json', 'feed.json'),
    feed('feed.xml', ':section/feed.xml'),
    feed('feed.json', ':section/feed.json'),
    feed('feed.xml', ':kind/:list/feed.xml'),
  ];
}

/** `_headers` as Cloudflare Pages and Netlify read it; `paths` are all files of the output. */
export function writeHeaderFile(base: string, paths: Iterable<string>): string {
  return headerFileRules(base, paths)
    .map(({ path, headers }) =>
      [`${path}\n`, ...headers.map(([name, value]) => `  ${name}: ${value}\n`)].join(''),
    )
    .join('');
}
