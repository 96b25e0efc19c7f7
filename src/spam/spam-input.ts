/** The parts of an article that the detector reads; `body` is Markdown without its front matter. */
export type SpamArticle = { title: string; description?: string | undefined; body: string };

/** What a site says about itself and about words that it uses honestly. */
export type SpamOptions = {
  /** Hosts of the site itself, old addresses included (`warta.example`). */
  ownHosts: string[];
  /** `spam.allow` of the site's settings: words and phrases, and hosts (anything with a dot). */
  allow: string[];
};
