import type { Site } from '../../site/site.ts';
import { feedPath, frontPath, sectionPath, topicPath } from '../../site/addresses.ts';
import { encodedPath, patternSource } from './pattern-source.ts';
import type { Pattern } from './redirect.ts';

/** Where the lists were in WordPress and Blogspot. */
const OLD_LISTS: readonly Pattern[] = [
  { from: '/tag/:slug/', to: topicPath(':slug') },
  { from: '/tags/:slug/', to: topicPath(':slug') },
  { from: '/label/:slug/', to: topicPath(':slug') },
  { from: '/search/label/:slug', to: topicPath(':slug') },
  { from: '/category/:slug/', to: sectionPath(':slug') },
  { from: '/category/:parent/:slug/', to: sectionPath(':slug') },
  { from: '/kategori/:slug/', to: sectionPath(':slug') },
  { from: '/feed/', to: feedPath(frontPath) },
  { from: '/rss/', to: feedPath(frontPath) },
  { from: '/rss.xml', to: feedPath(frontPath) },
  { from: '/atom.xml', to: feedPath(frontPath) },
  { from: '/feeds/posts/default', to: feedPath(frontPath) },
];

const PARTS = ['a', 'b', 'c', 'd'] as const;

/** Two forms that AMP gave to an address of `count` parts: its word after it, or before it. */
function ampForms(count: number, ending: '/' | '.html'): Pattern[] {
  const path = PARTS.slice(0, count)
    .map((name) => `/:${name}`)
    .join('');
  const to = path + ending;
  return [
    { from: `${path}${ending === '/' ? '' : ending}/amp/`, to },
    { from: `/amp${to}`, to },
  ];
}

/** In how many parts the addresses that end in `.html` come, of today and of old. */
function htmlParts({ articles }: Pick<Site['edition'], 'articles'>): Set<number> {
  const paths = articles.flatMap(({ path, aliases }) => [path, ...aliases]);
  const named = paths.filter((path) => path.endsWith('.html'));
  return new Set(named.map((path) => path.split('/').length - 1));
}

const firstWord = (path: string): string => path.split('/')[1] ?? '';

/**
 * The rules for the old site's lists and AMP pages, but those under whose form something stands
 * today: some hosts apply their rules before they look for a page.
 */
export function patternsOf({ edition, urls }: Pick<Site, 'edition' | 'urls'>): Pattern[] {
  const html = htmlParts(edition);
  const forms = [
    ...PARTS.flatMap((_, at) => [
      ...(html.has(at + 1) ? ampForms(at + 1, '.html') : []),
      ...ampForms(at + 1, '/'),
    ]),
    ...OLD_LISTS,
  ];
  const words = new Set(forms.map(({ from }) => firstWord(from)));
  const lists = new Set([...edition.sections, ...edition.pages].map(({ path }) => path));
  const alike = [...edition.articles, ...edition.withdrawn]
    .map(({ path }) => path)
    .filter((path) => words.has(firstWord(path)) || path.endsWith('/amp/'))
    .map(encodedPath);
  const isFree = (pattern: Pattern): boolean => {
    const form = new RegExp(`^/${patternSource(pattern)}$`);
    return !lists.has(`/${firstWord(pattern.from)}/`) && !alike.some((path) => form.test(path));
  };
  return forms.filter(isFree).map(({ from, to }) => ({ from, to: encodedPath(urls.href(to)) }));
}
