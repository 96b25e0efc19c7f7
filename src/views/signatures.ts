import type { Article } from '../edition/edition.ts';
import type { Site } from '../site/site.ts';

/** One name of a byline; its page where it has one, and what that person did where it was said. */
export type Signature = {
  name: string;
  kind: 'person' | 'desk';
  path: string | undefined;
  role: string | undefined;
};

/** What those did who are named with an article but did not write it, as front matters say it. */
const HELPERS: ReadonlyMap<string, 'editor' | 'translator' | 'contributor'> = new Map(
  Object.entries<'editor' | 'translator' | 'contributor'>({
    editor: 'editor',
    penyunting: 'editor',
    redaktur: 'editor',
    translator: 'translator',
    penerjemah: 'translator',
    photographer: 'contributor',
    fotografer: 'contributor',
    photo: 'contributor',
    foto: 'contributor',
    illustrator: 'contributor',
    ilustrator: 'contributor',
    graphic: 'contributor',
    graphics: 'contributor',
    grafis: 'contributor',
  }),
);

/** The names that an article is signed with. */
export const signaturesOf = ({ byline }: Pick<Article, 'byline'>): Signature[] =>
  byline.map(({ author: { name, kind, hasPage, path }, role }) => ({
    ...{ name, kind, role },
    path: hasPage ? path : undefined,
  }));

/** What a name of the byline did: `author`, unless its role says otherwise. */
export function partOf({
  role,
}: Pick<Signature, 'role'>): 'author' | 'editor' | 'translator' | 'contributor' {
  return HELPERS.get(role?.toLowerCase() ?? '') ?? 'author';
}

/** The names an article is signed with; the newsroom's where nobody is named. */
export function writersOf(
  { settings, urls }: { settings: Pick<Site['settings'], 'name'>; urls: Site['urls'] },
  { byline }: { byline: readonly Signature[] },
): { name: string; url: string | undefined; kind: 'person' | 'desk' }[] {
  const writers = byline.filter((credit) => partOf(credit) === 'author');
  if (writers.length === 0) {
    return [{ name: settings.name, url: urls.absolute('/'), kind: 'desk' }];
  }
  return writers.map(({ name, path, kind }) => ({
    name,
    url: path === undefined ? undefined : urls.absolute(path),
    kind,
  }));
}
