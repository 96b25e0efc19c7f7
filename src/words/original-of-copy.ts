/** The name that a browser or phone counted up, `banjir` of `banjir (1)`; undefined for any other. */
export const originalOfCopy = (slug: string): string | undefined =>
  /^(.*\S) ?\(\d{1,3}\)$/.exec(slug)?.[1];
