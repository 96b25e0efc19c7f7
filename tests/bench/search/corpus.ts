import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SearchDocument } from '../../../src/search/writer/search-document.ts';

/** A query of a set and what it must find: ids, or every article whose headline has such a word. */
export type KnownQuery = {
  q: string;
  rel?: string[];
  rule?: { titlePrefix: string };
  /** The other form of an abbreviation. */
  want?: string;
};

type Article = {
  id: string;
  title: string;
  body: string;
  date: string | null;
  section: string | null;
};

/** The articles of a gzipped JSON lines file as documents; `digest` is the article's id. */
export function readCorpus(path: string): SearchDocument[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const { id, title, body, date, section } = JSON.parse(line) as Article;
    const day = date ?? '2019-09-01';
    return {
      url: `/${day.slice(0, 4)}/${day.slice(5, 7)}/${slug(title)}-${id}/`,
      title,
      standfirst: leadOf(body),
      standfirstDerived: true,
      body,
      section: slug(section ?? 'umum'),
      topics: [],
      authors: [],
      dateline: '',
      date: `${day}T05:00:00.000Z`,
      lang: 'id',
      kind: 'article',
      digest: id,
    };
  });
}

/** The query sets of a JSON file, by name. */
export function readQueries(path: string): Record<string, KnownQuery[]> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, KnownQuery[]>;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The standfirst that an article without one gets: its first paragraph, 150 characters at most. */
function leadOf(body: string): string {
  const [first = ''] = body.split('\n\n');
  return first.length <= 150 ? first : `${first.slice(0, 149).replace(/\s\S*$/, '')}…`;
}
