import { wordsIn } from '../words/words-in.ts';
import type { Site } from './site.ts';
import type { ShownData } from '../charts/data-table.ts';
import { chartHtml } from '../charts/chart-html.ts';
import { contentPath } from '../lib/content-path.ts';
import { isPhotoEssay } from '../lib/photo-essay.ts';
import type { LiveEntry } from '../schema/entries.ts';
import { shownEntries } from './shown-entries.ts';
import type { RenderContext, Rendered } from '../markdown/render.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { COLUMN_SIZES, ESSAY_SIZES, viewOf } from '../pictures/view.ts';
import { mediaView } from './media-view.ts';
import { articleLinks } from './article-links.ts';

export { mediaView } from './media-view.ts';
export { shownEntries } from './shown-entries.ts';

/** What a text is rendered from: its file and what stands beside it, its address and language. */
export type BodyEntry = {
  readonly file: string;
  readonly path: string;
  /** Of the whole file. */
  readonly digest: string;
  /** Pictures and documents that the text names, as paths below the content folder. */
  readonly pictures: readonly string[];
  readonly documents: readonly string[];
  /** The files of data that it shows; absent where there are none. */
  readonly charts?: readonly ShownData[];
  /** Paths of the pages that its *Baca juga* name. */
  readonly also: readonly string[];
  readonly lang?: string;
  readonly label?: string | undefined;
  /** The entries of live coverage, and the files of them. */
  readonly entries?: readonly LiveEntry[] | undefined;
  readonly parts?: readonly string[] | undefined;
};

/** Reads the Markdown of an article or page and renders it with links and pictures of this site. */
export function renderBody(site: Site, entry: BodyEntry): Rendered {
  const lang = entry.lang ?? site.settings.language;
  const { markdown, takeText } = site.readBody(entry);
  const isEssay = isPhotoEssay(entry);
  const context: RenderContext = {
    lang,
    words: wordsIn(lang).markdown,
    picture(src) {
      const file = contentPath(entry.file, src);
      const picture = file === undefined ? undefined : site.pictures.get(file);
      return picture && viewOf(picture, site.urls, isEssay ? ESSAY_SIZES : COLUMN_SIZES, 'dense');
    },
    isEssay,
    live: entry.entries && shownEntries(site, entry.entries),
    chart(src, request) {
      const file = contentPath(entry.file, src);
      const data = file === undefined ? undefined : site.tables.get(file);
      return data && chartHtml(data.table, request, wordsIn(lang));
    },
    media: (src, request) => mediaView(site, { file: entry.file, lang }, src, request),
    link: articleLinks({
      site,
      entry,
      language: lang,
      sponsored: entry.label === 'advertorial',
    }),
  };
  return renderMarkdown(markdown, context, takeText);
}
