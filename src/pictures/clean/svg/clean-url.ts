/** Pictures of pixels in an address, which hold no other address and no code. */
export const PIXELS = /^data:image\/(?:png|jpe?g|gif|webp|avif)\s*;\s*base64\s*,/i;

/** Letters that a drawing brings along; browsers check them before they are used. */
const FONT = /^data:(?:font\/|application\/(?:x-)?font-|application\/vnd\.ms-fontobject)/i;

/** Cleans the address of a picture of pixels that a drawing brings along; undefined where it is none. */
export type CleanEmbedded = (url: string) => string | undefined;

/** Browsers leave out such signs when they read an address. */
const bare = (url: string): string => url.replace(/[\0-\x20]+/g, '');

/** The address of a picture or a part in a drawing: within it, or brought along. Else undefined. */
export function cleanPictureUrl(url: string, embedded: CleanEmbedded): string | undefined {
  const plain = url.trim();
  return plain.startsWith('#') ? plain : embedded(plain);
}

/** The same in a style sheet, which may bring letters along as well. */
export function cleanStyleUrl(url: string, embedded: CleanEmbedded): string | undefined {
  const plain = url.trim();
  return FONT.test(plain) ? plain : cleanPictureUrl(plain, embedded);
}

/** Whether readers may be led to an address: a page, a mail, a telephone number; never code. */
export function mayLeadTo(url: string): boolean {
  const scheme = /^([^/?#:]*):/.exec(bare(url))?.[1];
  return scheme === undefined || /^(?:https?|mailto|tel)$/i.test(scheme);
}
