import { PICTURE_FORMS } from '../../lib/meant-picture.ts';
import { withoutCode } from '../../lib/without-code.ts';
import { embeddedPictures } from '../unseen/embedded-pictures.ts';
import { linesOutsideCode } from '../live/scan-entries.ts';
import { pictureLists } from '../pasted/picture-lists.ts';
import type { Slip, SlipFinder } from './slip.ts';

/** `!(Warga)[foto.jpg]`, `! [Warga](foto.jpg)`, `![Warga] (foto.jpg)`: shown as typed, or as a link to be loaded. */
export const pictureForm: SlipFinder = ({ lines }) =>
  Array.from(linesOutsideCode(lines)).flatMap(([at, line]): Slip[] => {
    if (!/\.[a-z]{3,4}\b/i.test(line) || !/[)\]}]/.test(line)) return [];
    return Array.from(withoutCode(line).matchAll(PICTURE_FORMS), ({ 0: value, index }) => ({
      rule: 'picture-form',
      line: at + 1,
      column: index + 1,
      value,
    }));
  });

/** Pictures as items of a list, which have bullets and no captions. */
export const pictureList: SlipFinder = ({ lines }) =>
  pictureLists(lines).map(({ from }) => {
    const value = lines[from]!.trim();
    return { rule: 'picture-list', line: from + 1, column: lines[from]!.indexOf(value) + 1, value };
  });

/** Pictures that Google Docs writes below a text as letters. */
export const embeddedPicture: SlipFinder = ({ lines }) =>
  embeddedPictures(lines.join('\n')).map(({ name, line }) => ({
    rule: 'embedded-picture',
    line: line + 1,
    column: 1,
    value: name,
  }));
