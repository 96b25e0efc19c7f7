import { isChatPicture } from '../chat/chat-picture.ts';
import { isManuscriptPicture } from '../manuscript/is-manuscript-picture.ts';
import { isPictureName, mayBeArticle } from './file-names.ts';

/** Whether a file of a zip is unpacked: what may be read, and pictures that belong to it or are asked for. */
export const isWanted = (file: string, images: boolean): boolean =>
  mayBeArticle(file) ||
  isChatPicture(file) ||
  isManuscriptPicture(file) ||
  (images && isPictureName(file));
