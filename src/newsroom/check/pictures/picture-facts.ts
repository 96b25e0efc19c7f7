/** What the rules must know of a picture file; plain JSON. */
export interface PictureFacts {
  /** Its true format by its bytes; undefined where it is no picture. */
  readonly format?: string;
  /** In pixels, as it is shown upright. */
  readonly width?: number;
  /** In bytes. */
  readonly size: number;
  /** Whether it says where it was taken. */
  readonly gps?: boolean;
  /** Whether an SVG holds code or calls another site. */
  readonly script?: boolean;
}

/** Facts of pictures with size and time of their files, so that unchanged ones are not read again. */
export type PictureFactsCache = Readonly<
  Record<string, { readonly mtime: number; readonly facts: PictureFacts }>
>;
