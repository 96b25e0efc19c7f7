import type { Refusal } from '../../pictures/alone/clean-picked.ts';
import { WIDEST } from '../config/cms-config.ts';
import { editorWords } from './editor-words.ts';

/** The code that cleans files, loaded when one is picked. */
const cleaning = () => import('../../pictures/alone/clean-picked.ts');

/** A file that is not sent. The package lists such files by their names: this one's says why. */
function refusal(name: string, why: Refusal): File {
  return new File([], editorWords().picked[why](name));
}

/** A photo that the package could not draw anew. */
class NotDrawn extends Error {
  /** What is listed in its place. */
  readonly file: File;
  constructor(name: string) {
    super('not drawn');
    this.file = refusal(name, 'damaged');
  }
}

/**
 * A file that was picked or dropped, without what it tells on people, or what is listed in its place
 * where it may not be sent. Photos are cleaned by being drawn anew, in `drawnFile`.
 */
export async function cleanedFile(file: File): Promise<{ file: File; isRefused: boolean }> {
  const { cleanPicked } = await cleaning();
  const picked = cleanPicked(file, new Uint8Array(await file.arrayBuffer()), WIDEST);
  const { name, type, lastModified } = file;
  if (picked.is === 'refused') return { file: refusal(name, picked.why), isRefused: true };
  if (picked.is !== 'clean') return { file, isRefused: false };
  const bytes = picked.bytes as Uint8Array<ArrayBuffer>;
  return { file: new File([bytes], name, { type, lastModified }), isRefused: false };
}

/**
 * A file after the package drew it anew, by `draw`. Throws where it gives back the photo that it was
 * given, which it could not draw: the photo would be sent with all that it tells.
 */
export async function drawnFile(file: File, draw: (file: File) => Promise<File>): Promise<File> {
  const { cleanPicked } = await cleaning();
  const { is } = cleanPicked(file, new Uint8Array(await file.arrayBuffer()), WIDEST);
  if (is !== 'pixels') return file;
  const drawn = await draw(file).catch(() => file);
  if (drawn === file) throw new NotDrawn(file.name);
  return drawn;
}
