import { wordsIn } from '../words/words-in.ts';
import type { Site } from './site.ts';
import { contentPath } from '../lib/content-path.ts';
import type { RenderContext, Rendered } from '../markdown/render.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { COLUMN_SIZES, viewOf } from '../pictures/view.ts';
import { articleLinks } from './article-links.ts';

/** What a text is rendered from: its file and what stands beside it, its address and language. */
export type BodyEntry = {
  readonly file: string;
  readonly path: string;
  /** Of the whole file. */
  readonly digest: string;
  /** Pictures and documents that the text names, as paths below the content folder. */
  readonly pictures: readonly string[];
  readonly documents: readonly string[];
  /** Paths of the pages that its *Baca juga* name. */
  readonly also: readonly string[];
  readonly lang?: string;
  readonly label?: string | undefined;
};

/** Reads the Markdown of an article or page and renders it with links and pictures of this site. */
export function renderBody(site: Site, entry: BodyEntry): Rendered {
  const lang = entry.lang ?? site.settings.language;
  const { markdown, takeText } = site.readBody(entry);
  const context: RenderContext = {
    lang,
    words: wordsIn(lang).markdown,
    picture(src) {
      const file = contentPath(entry.file, src);
      const picture = file === undefined ? undefined : site.pictures.get(file);
      return picture && viewOf(picture, site.urls, COLUMN_SIZES, 'dense');
    },
    link: articleLinks({
      site,
      entry,
      language: lang,
      sponsored: entry.label === 'advertorial',
    }),
  };
  return renderMarkdown(markdown, context, takeText);
}
