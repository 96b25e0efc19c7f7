import type { Article } from '../edition/edition.ts';
import type { Picture, PictureBook } from '../pictures/picture.ts';
import type { Site } from '../site/site.ts';

/** One name of a byline; its page where it has one, and what that person did where it was said. */
export type Signature = {
  name: string;
  kind: 'person' | 'desk';
  path: string | undefined;
  role: string | undefined;
  /** The portrait, where there is one that could be measured. */
  picture?: Picture;
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

/** The portrait of an author; undefined where none is named, or none that could be measured. */
export const portraitOf = (
  { photo }: { photo: string | undefined },
  pictures: PictureBook,
): Picture | undefined => (photo === undefined ? undefined : pictures.get(photo));

/** The names that an article is signed with. */
export const signaturesOf = (
  { byline }: Pick<Article, 'byline'>,
  pictures: PictureBook,
): Signature[] =>
  byline.map(({ author, role }) => {
    const { name, kind, hasPage, path } = author;
    const picture = portraitOf(author, pictures);
    return {
      ...{ name, kind, role },
      path: hasPage ? path : undefined,
      ...(picture && { picture }),
    };
  });

/** What a name of the byline did: `author`, unless its role says otherwise. */
export function partOf({
  role,
}: Pick<Signature, 'role'>): 'author' | 'editor' | 'translator' | 'contributor' {
  return HELPERS.get(role?.toLowerCase() ?? '') ?? 'author';
}

/**
 * Who wrote an article: the names it is signed with; where nobody is named, the newsroom, but for an
 * advertorial its client, if it names one.
 */
export function writersOf(
  { settings, urls }: { settings: Pick<Site['settings'], 'name'>; urls: Site['urls'] },
  { byline, label, client }: Pick<Article, 'label' | 'client'> & { byline: readonly Signature[] },
): { name: string; url: string | undefined; kind: 'person' | 'desk' }[] {
  const writers = byline.filter((credit) => partOf(credit) === 'author');
  if (writers.length === 0 && label === 'advertorial')
    return client === undefined ? [] : [{ name: client, url: undefined, kind: 'desk' }];
  if (writers.length === 0) {
    return [{ name: settings.name, url: urls.absolute('/'), kind: 'desk' }];
  }
  return writers.map(({ name, path, kind }) => ({
    name,
    url: path === undefined ? undefined : urls.absolute(path),
    kind,
  }));
}
