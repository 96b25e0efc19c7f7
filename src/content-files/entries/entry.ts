import { posix } from 'node:path';
import { contentPath } from '../../lib/content-path.ts';
import { seriesPath } from '../../site/addresses.ts';
import type { AuthorEntry, AuthorFields, PageFields, SeriesFields } from '../../schema/entries.ts';
import type { Whole } from '../checks/check.ts';
import { SERIES_FOLDER } from '../files/role.ts';
import { alsoOf, filesOf } from '../body/resolve-reference.ts';
import type { ReadFile } from '../record.ts';
import { spotIn } from '../record.ts';

/** The portrait that an author's file names: beside it, with or without the name of their folder. */
const photoOf = (file: string, { photo }: AuthorFields): string | undefined =>
  photo === undefined ? undefined : contentPath(file, photo.replace(/^(?:\.\/)?authors\//, ''));

/** The author in a file, as a list of one; empty where something is wrong with it. */
export function authorOf({ file, digest, record }: ReadFile<AuthorFields>): AuthorEntry[] {
  const id = file.slice('authors/'.length, -'.yaml'.length).normalize('NFC');
  const { fields } = record;
  return fields ? [{ ...fields, photo: photoOf(file, fields), id, file, digest }] : [];
}

/** The portrait that a file of an author names, and where; empty where it names none. */
export function photoIn(read: ReadFile<AuthorFields>): Whole['photos'] {
  const src = read.record.fields?.photo;
  const [author] = authorOf(read);
  if (src === undefined || author === undefined) return [];
  const [line, column] = spotIn(read.record.spots, 'photo') ?? [1, 1];
  return [{ src, target: author.photo, place: { file: read.file, line, column } }];
}

/** The introduction of a series as a page; no menu names it, and its timeline may be that of a topic. */
function asSeries(id: string, fields: PageFields | SeriesFields) {
  const { topic, ...rest } = { topic: undefined, ...fields };
  return { ...rest, menu: 'none' as const, path: seriesPath(id), series: { topic } };
}

/** The page in a file with the references in its text, as a list of one; empty where it is broken. */
export function pageOf({
  file,
  digest,
  record,
}: ReadFile<PageFields | SeriesFields>): Whole['pages'] {
  const { fields, body } = record;
  if (!fields || !body) return [];
  const id = posix.basename(file, '.md').normalize('NFC');
  const entry = {
    ...(file.startsWith(SERIES_FOLDER)
      ? asSeries(id, fields)
      : { menu: 'none' as const, ...fields, path: `/${id}/` }),
    id,
    file,
    digest,
    ...filesOf(file, body),
    also: alsoOf(body),
  };
  return [{ entry, references: body.references }];
}
