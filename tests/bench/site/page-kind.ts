/** What a page of a built site is, as far as budgets and looks differ. */
export type Kind =
  | 'home'
  | 'article'
  | 'section'
  | 'topic'
  | 'author'
  | 'older page'
  | 'month'
  | 'archive'
  | 'topics'
  | 'search'
  | 'corrections'
  | 'saved'
  | 'offline'
  | '404'
  | 'page';

const SHAPES: readonly (readonly [RegExp, Kind])[] = [
  [/^\/$/, 'home'],
  [/^\/404\.html$/, '404'],
  [/\/page\/\d+\/$/, 'older page'],
  [/^\/(search|corrections|saved|offline)\/$/, 'page'],
  [/^\/topic\/$/, 'topics'],
  [/^\/topic\/[^/]+\/$/, 'topic'],
  [/^\/author\/[^/]+\/$/, 'author'],
  [/^\/archive\/$/, 'archive'],
  [/^\/archive\/\d{4}\/\d\d\/$/, 'month'],
];

/** The kind of a page from its path (below the base) and its HTML. */
export function pageKind(path: string, html: string): Kind {
  const [, kind] = SHAPES.find(([shape]) => shape.test(path)) ?? [];
  if (kind === 'page') return path.slice(1, -1) as Kind;
  if (kind) return kind;
  if (html.includes('<meta property="og:type" content="article"')) return 'article';
  return /<ol class="list[ "]/.test(html) ? 'section' : 'page';
}
