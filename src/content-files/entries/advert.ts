import { contentPath } from '../../lib/content-path.ts';
import type { Position } from '../../problems/finding.ts';
import type { AdvertEntry, AdvertFields } from '../../schema/entries.ts';
import type { ReadFile, Spots } from '../record.ts';
import { spotIn } from '../record.ts';

/** An advert with its fields as they were written, and where they stand. */
export interface AdvertFile {
  readonly entry: AdvertEntry;
  readonly written: AdvertFields;
  readonly spots: Spots | undefined;
}

/** The picture that an advert names: beside it, with or without the name of its folder. */
const pictureOf = (file: string, src: string | undefined): string | undefined =>
  src === undefined ? undefined : contentPath(file, src.replace(/^(?:\.\/)?adverts\//, ''));

/** The advert in a file, as a list of one; empty where something is wrong with it. */
export function advertOf({ file, digest, record }: ReadFile<AdvertFields>): AdvertFile[] {
  const { fields, spots } = record;
  if (!fields) return [];
  const entry = {
    ...fields,
    picture: pictureOf(file, fields.picture),
    widePicture: pictureOf(file, fields.widePicture),
    id: file.slice('adverts/'.length, -'.yaml'.length).normalize('NFC'),
    file,
    digest,
  };
  return [{ entry, written: fields, spots }];
}

/** Where a field of an advert stands; its file's begin where it is not given. */
export function placeOf({ entry: { file }, spots }: AdvertFile, field: string): Position {
  const [line, column] = spotIn(spots, field) ?? [1, 1];
  return { file, line, column };
}
