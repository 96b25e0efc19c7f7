import { headlineSlug } from '../analysis/slug.ts';
// Not by `site/addresses.ts`: browsers would load the table of pages with it.
import { picturesFolder } from '../../site/addresses/file-paths.ts';
import type { Row } from './archive.ts';
import { marksIn } from './marks.ts';
import type { Marks } from './marks.ts';

/** A result: an article or page that a query found. */
export type Hit = {
  /** In the index that it was found in. */
  number: number;
  /** Absolute. */
  url: string;
  title: string;
  standfirst: string;
  /** ISO time of publication; pages mostly have none. */
  date: string | undefined;
  /** Id of the section. */
  section: string;
  kind: 'article' | 'page';
  /** Language, where it is not the site's. */
  lang: string | undefined;
  /** What kind of writing it is, where lists say so: `opinion`. */
  label: string | undefined;
  /** Absolute address of a small picture. */
  picture: string | undefined;
  /** The point of it that stays visible, `30% 20%`; empty where none is given. */
  focus: string;
  /** Parts of headline and standfirst that the query matched, as offsets: text, never markup. */
  marks: { title: Marks; standfirst: Marks };
  /** Words that the text has of what was asked for, to open it at; empty where none are known. */
  match: string;
  /** Of a result from an older segment of a large archive: which one, and the forms of its answer. */
  segment?: { place: number; forms: string[][] };
};

/** Makes a stored row a result; `forms` are the words to mark, `match` is where its text has them. */
export function toHit(
  row: Row,
  number: number,
  base: string,
  forms: ReadonlySet<string>,
  match = '',
): Hit {
  const [path, title, standfirst, minutes, section, kind = 'article', lang, , label, picture] = row;
  const address = path.replace(/\*(\d*)/, (_, length: string) =>
    headlineSlug(title).slice(0, Number(length) || 999),
  );
  const [name, ...point] = picture ? picture.split(' ') : [];
  return {
    number,
    url: new URL(address.slice(1), base).href,
    title,
    standfirst,
    date: minutes ? new Date(minutes * 60000).toISOString() : undefined,
    section,
    kind,
    lang: lang === 'id' ? undefined : lang,
    label: label || undefined,
    picture: name ? pictureUrl(name, base) : undefined,
    focus: point.join(' '),
    marks: { title: marksIn(title, forms), standfirst: marksIn(standfirst, forms) },
    match,
  };
}

/** Of a picture as the index names it: 400 is the usual width. */
const pictureUrl = (name: string, base: string): string =>
  new URL(`${picturesFolder}/${name}${name.includes('-') ? '' : '-400'}.webp`, base).href;
