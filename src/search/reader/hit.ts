import { headlineSlug } from '../analysis/slug.ts';
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
  /** Parts of headline and standfirst that the query matched, as offsets: text, never markup. */
  marks: { title: Marks; standfirst: Marks };
  /** Words that the text has of what was asked for, to open it at; empty where none are known. */
  match: string;
};

/** Makes a stored row a result; `forms` are the words to mark, `match` is where its text has them. */
export function toHit(
  row: Row,
  number: number,
  base: string,
  forms: ReadonlySet<string>,
  match = '',
): Hit {
  const [path, title, standfirst, minutes, section, kind = 'article', lang] = row;
  const address = path.replace(/\*(\d*)/, (_, length: string) =>
    headlineSlug(title).slice(0, Number(length) || 999),
  );
  return {
    number,
    url: new URL(address.slice(1), base).href,
    title,
    standfirst,
    date: minutes ? new Date(minutes * 60000).toISOString() : undefined,
    section,
    kind,
    lang,
    marks: { title: marksIn(title, forms), standfirst: marksIn(standfirst, forms) },
    match,
  };
}
