/** A frame of V8's CPU profile. */
export type Frame = { functionName: string; url: string };

/** Stages of a build; the first one counts that any frame of a stack matches. */
const STAGES: readonly (readonly [string, RegExp])[] = [
  // Pictures and cards are made on other threads meanwhile.
  ['waiting', /^\(idle\)/],
  ['garbage collection', /^\(garbage collector\)/],
  ['search index', /src\/build\/output\/search-index\.ts|src\/search\/writer\//],
  ['share cards and icons', /src\/build\/output\/(cards|icons)\.ts/],
  ['host files', /src\/build\/output\/host-files\.ts/],
  ['content read and checked', /src\/build\/read-project\.ts|src\/content-files\//],
  ['views and their keys', /src\/build\/planned-pages|src\/views\//],
  ['pictures', /src\/build\/output\/pictures\.ts|src\/pictures\//],
  ['output folder: prepare and publish', /src\/build\/output\/(output-folder|file-)/],
  ['security policy', /src\/build\/csp\.ts/],
  ['feeds, sitemaps and the like', /src\/publish\/(files|feeds|sitemaps)/],
  ['pages: JSON-LD', /^(newsArticle|breadcrumbList|writeThing|organization|webSite|profilePage) /],
  ['pages: Markdown', /markdown-it|linkify-it|mdurl|prerender.*(renderMarkdown)/],
  ['pages: related stories', /^(relatedFinder|byTerms|related) /],
  ['pages: the rest of rendering', /\.prerender|prerenderer\.ts|node_modules\/\.cache\/warta/],
  ['Vite and Rolldown', /node_modules\/(vite|rolldown|@rolldown|lightningcss|esbuild)\//],
  ['Astro', /node_modules\/(astro|@astrojs)\//],
  ['loading modules', /node:internal\/modules\//],
];

/** The stages that make what the outside is given, compressed forms aside. */
export const PUBLISHING: readonly string[] = [
  'share cards and icons',
  'host files',
  'feeds, sitemaps and the like',
  'pages: JSON-LD',
];

/** The stage a sample belongs to, from its stack of frames. */
export function stageOf(stack: readonly Frame[]): string {
  const names = stack.map(({ functionName, url }) => `${functionName} ${url}`);
  const matching = STAGES.find(([, shape]) => names.some((name) => shape.test(name)));
  return matching?.[0] ?? 'other';
}
