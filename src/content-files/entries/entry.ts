import { contentPath } from '../../lib/content-path.ts';
import type { AuthorEntry, AuthorFields, PageFields } from '../../schema/entries.ts';
import type { Whole } from '../checks/check.ts';
import { alsoOf, filesOf } from '../body/resolve-reference.ts';
import type { ReadFile } from '../record.ts';

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
  const [line, column] = read.record.spots?.['photo'] ?? [1, 1];
  return [{ src, target: author.photo, place: { file: read.file, line, column } }];
}

/** The page in a file with the references in its text, as a list of one; empty where it is broken. */
export function pageOf({ file, digest, record }: ReadFile<PageFields>): Whole['pages'] {
  const { fields, body } = record;
  if (!fields || !body) return [];
  const id = file.slice('pages/'.length, -'.md'.length).normalize('NFC');
  const entry = {
    ...fields,
    id,
    file,
    digest,
    path: `/${id}/`,
    ...filesOf(file, body),
    also: alsoOf(body),
  };
  return [{ entry, references: body.references }];
}
