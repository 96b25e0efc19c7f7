import { FetchError } from '../fetch/fetch-error.ts';
import { PictureError } from './shrink-picture.ts';

/** Why a picture could not be had or written. A picture never ends an import, whatever is wrong. */
export function reasonOf(error: unknown): string {
  if (error instanceof PictureError || error instanceof FetchError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unforeseen';
}
