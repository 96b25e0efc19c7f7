/**
 * A source with words planted in its parts: `terbit` in what it calls public, `konsep` in what it holds
 * back, `pribadi` in what is never for publication.
 */
export interface Planted {
  /** Its format; part of each word. */
  name: string;
  /** The files of its folder; all of it is imported. */
  files: Record<string, string | Uint8Array>;
  /** Whether anything of it is public. */
  isPublished: boolean;
  /** Whether its drafts stay out of git: they come from people who never wrote for the public. */
  isWithheld?: boolean;
}

/** The words of a format. Each is one that no text has, in letters that every reader takes for one word. */
export const words = (name: string) => ({
  shown: `terbit${name}zq`,
  held: `konsep${name}zq`,
  secret: `pribadi${name}zq`,
});
