import type { Breakage } from './breakage.ts';
import type { RemovedPart } from '../../../pictures/clean/removed-parts.ts';

/** What the rules must know of a file that readers get; plain JSON. */
export interface PictureFacts {
  /** Its true format by its bytes; undefined where it is no picture. */
  readonly format?: string;
  /** In pixels, as it is shown upright. */
  readonly width?: number;
  /** Of an advert's: how high it is, and how much of it readers get at most, in bytes. */
  readonly advert?: { readonly height: number; readonly size: number };
  /** In bytes. */
  readonly size: number;
  /** What publishing takes out of it, sorted; nothing where that is nothing. */
  readonly taken?: readonly RemovedPart[];
  /** Whether nobody can tell what is in it. */
  readonly damaged?: boolean;
  /** What is plainly wrong with how it was copied or saved. */
  readonly broken?: Breakage;
  /** Who is named in a document that is published as it is. */
  readonly names?: readonly string[];
  /** In how many places such a document says where something was taken. */
  readonly places?: number;
}

/** Facts of files with their times and sizes, so that unchanged ones are not read again. */
export type PictureFactsCache = Readonly<
  Record<string, { readonly mtime: number; readonly facts: PictureFacts }>
>;
