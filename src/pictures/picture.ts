/** A picture of the content folder as it was measured; `width` and `height` as it is shown upright. */
export type Picture = {
  /** Path below the content folder, forward slashes, as the file is named there. */
  file: string;
  /** First characters of the SHA-256 of the file (cleaned, where it is published itself) and of the recipe its variants are made by. */
  digest: string;
  type: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg';
  width: number;
  height: number;
};

/** The measured pictures of an edition, by path below the content folder in composed form (NFC). */
export type PictureBook = ReadonlyMap<string, Picture>;
