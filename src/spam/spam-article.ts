/** The parts of an article that the detector reads; `body` is Markdown without its front matter. */
export type SpamArticle = { title: string; description?: string | undefined; body: string };
