import type { Site } from '../../layouts/context.ts';
import { feedPath } from '../../lib/url.ts';
import type { Pattern } from './redirect.ts';

/** Where the lists and other forms of stories were in WordPress and Blogspot. */
const OLD_FORMS: readonly Pattern[] = [
  { from: '/:year/:month/:slug/amp/', to: '/:year/:month/:slug/' },
  { from: '/:slug/amp/', to: '/:slug/' },
  { from: '/tag/:slug/', to: '/topic/:slug/' },
  { from: '/tags/:slug/', to: '/topic/:slug/' },
  { from: '/label/:slug/', to: '/topic/:slug/' },
  { from: '/search/label/:slug', to: '/topic/:slug/' },
  { from: '/category/:slug/', to: '/:slug/' },
  { from: '/category/:parent/:slug/', to: '/:slug/' },
  { from: '/kategori/:slug/', to: '/:slug/' },
  { from: '/feed/', to: feedPath('/') },
  { from: '/rss/', to: feedPath('/') },
  { from: '/rss.xml', to: feedPath('/') },
  { from: '/atom.xml', to: feedPath('/') },
  { from: '/feeds/posts/default', to: feedPath('/') },
];

/** The rules for the old site's lists, but those whose first word is a section or page today. */
export function patternsOf({ edition, urls }: Pick<Site, 'edition' | 'urls'>): Pattern[] {
  const taken = new Set([...edition.sections, ...edition.pages].map(({ path }) => path));
  return OLD_FORMS.filter(({ from }) => !taken.has(`/${from.split('/')[1]}/`)).map(
    ({ from, to }) => ({ from, to: urls.href(to) }),
  );
}

/** A pattern's `from` as a regular expression over a path without its first slash. */
export function patternSource(from: string): string {
  const parts = from.slice(1).replace(/\/$/, '').split('/');
  const source = parts.map((part) =>
    part.startsWith(':') ? `(?<${part.slice(1)}>[^/]+)` : part.replaceAll('.', '\\.'),
  );
  return `${source.join('/')}/?`;
}

/** A pattern's `to` with each `:name` written by `write`. */
export function patternTarget({ to }: Pattern, write: (name: string) => string): string {
  return to.replace(/:([a-z]+)/g, (_, name: string) => write(name));
}

/** Names of the parts in the order in which a pattern's `from` captures them. */
export function partNames({ from }: Pattern): string[] {
  return [...from.matchAll(/:([a-z]+)/g)].map(([, name]) => name!);
}
