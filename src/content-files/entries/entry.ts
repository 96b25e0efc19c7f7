import type { AuthorEntry, AuthorFields, PageFields } from '../../schema/entries.ts';
import type { Whole } from '../checks/check.ts';
import { filesOf } from '../body/resolve-reference.ts';
import type { ReadFile } from '../record.ts';

/** The author in a file, as a list of one; empty where something is wrong with it. */
export function authorOf({ file, digest, record }: ReadFile<AuthorFields>): AuthorEntry[] {
  const id = file.slice('authors/'.length, -'.yaml'.length).normalize('NFC');
  return record.fields ? [{ ...record.fields, id, file, digest }] : [];
}

/** The page in a file with the references in its text, as a list of one; empty where it is broken. */
export function pageOf({ file, digest, record }: ReadFile<PageFields>): Whole['pages'] {
  const { fields, body } = record;
  if (!fields || !body) return [];
  const id = file.slice('pages/'.length, -'.md'.length).normalize('NFC');
  const entry = { ...fields, id, file, digest, path: `/${id}/`, ...filesOf(file, body) };
  return [{ entry, references: body.references }];
}
