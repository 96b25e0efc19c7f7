/** What the rules know of the site that an article comes from. */
export interface CleanContext {
  /** Host of the old site, without `www.`. */
  ownHost?: string | undefined;
  /** Names of attached files, for the originals of scaled pictures. */
  uploads?: ReadonlyMap<string, string>;
}
