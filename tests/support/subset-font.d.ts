/** What is used of it; the package has no types. */
declare module 'subset-font' {
  type Options = {
    targetFormat: 'sfnt' | 'woff2';
    /** Where on each axis a variable font is cut. */
    variationAxes?: Record<string, number>;
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    dropTables?: readonly string[];
    keepAllGlyphs?: boolean;
  };
  export default function subsetFont(
    font: Buffer,
    letters: string | undefined,
    options: Options,
  ): Promise<Buffer>;
}
