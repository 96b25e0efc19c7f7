import { own } from '../../../lib/own.ts';
import { csvRows } from '../csv/csv-rows.ts';

/** A post in Substack's list of posts, as it was written; what is not said is empty. */
export interface SubstackRow {
  /** Its number and the last part of its address: `123401.judul-berita`. */
  id: string;
  date: string;
  isPublished: boolean;
  /** `newsletter`, `podcast`, `page`, `thread`, … */
  type: string;
  /** `everyone`, `only_paid`, `only_free`, `founding`. */
  audience: string;
  title: string;
  subtitle: string;
  audio: string;
}

/** Column names of the list. */
type Named = Readonly<Record<string, string>>;

/** The posts in the text of `posts.csv`. */
export function* substackRows(text: string): Generator<SubstackRow> {
  let names: string[] | undefined;
  for (const cells of csvRows(text)) {
    if (names === undefined) {
      names = cells.map((name) => name.trim().toLowerCase());
      continue;
    }
    yield rowOf(Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').trim()])));
  }
}

function rowOf(cells: Named): SubstackRow {
  const cell = (name: string): string => own(cells, name) ?? '';
  return {
    id: cell('post_id'),
    date: cell('post_date'),
    isPublished: cell('is_published').toLowerCase() === 'true',
    type: cell('type').toLowerCase(),
    audience: cell('audience').toLowerCase(),
    title: cell('title'),
    subtitle: cell('subtitle'),
    audio: cell('podcast_url'),
  };
}
