import { meantPicture, PICTURE_FORMS } from '../../../lib/meant-picture.ts';
import { withMailto, withoutTracking, withScheme } from '../links/link-forms.ts';
import type { Mender } from './mend.ts';
import { replaceEach } from './mend.ts';

/** The target of a Markdown link that is no picture, without its title. */
const target = /(?<=(?<!!\[[^[\]]*)\]\()([^\s()<>]{1,500})(?=[\s)])/g;

/** `www.kpu.go.id` gets its https://. */
export const mendSchemes: Mender = {
  rule: 'link/no-scheme',
  mend: (text) =>
    replaceEach(text, target, (address = '') =>
      withMailto(address) === undefined ? withScheme(address) : undefined,
    ),
};

/** `!(Warga)[foto.jpg]` becomes the picture that it was meant to be, where there is one of that name. */
export const mendPictureForms: Mender = {
  rule: 'slip/picture-form',
  mend: (text, { isBeside }) =>
    replaceEach(text, PICTURE_FORMS, (written = '') => {
      const picture = meantPicture(written);
      return picture && isBeside?.(picture.file) === true ? picture.markdown : undefined;
    }),
};

/** `budi@contoh.id` gets its mailto:. */
export const mendMailto: Mender = {
  rule: 'link/no-mailto',
  mend: (text) => replaceEach(text, target, (address = '') => withMailto(address)),
};

/** Addresses lose what only counts clicks. */
export const mendTracking: Mender = {
  rule: 'link/tracking',
  mend: (text) =>
    replaceEach(text, /\bhttps?:\/\/[^\s<>()[\]"'”]{1,2000}/gi, (address = '') => {
      const [, bare = '', end = ''] = /^(.*?)([.,;:!?]*)$/s.exec(address) ?? [];
      const plain = withoutTracking(bare);
      return plain === undefined ? undefined : plain + end;
    }),
};
