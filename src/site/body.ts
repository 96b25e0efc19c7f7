import { markdownWords } from '../i18n/markdown.ts';
import type { Site } from './site.ts';
import { contentPath } from '../lib/content-path.ts';
import type { RenderContext } from '../markdown/context.ts';
import type { Rendered } from '../markdown/render.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { viewOf } from '../pictures/view.ts';
import { articleLinks } from './article-links.ts';

/** Width of the text column, as `sizes` of its pictures. */
const SIZES = '(min-width: 45rem) 36rem, 92vw';

/** Reads a story's or page's Markdown and renders it with links and pictures of this site. */
export function renderBody(
  site: Site,
  entry: {
    file: string;
    path: string;
    digest: string;
    documents: readonly string[];
    lang?: string;
    label?: string | undefined;
  },
): Rendered {
  const lang = entry.lang ?? site.settings.language;
  const { markdown, takeText } = site.readBody(entry);
  const context: RenderContext = {
    lang,
    words: markdownWords(lang),
    picture(src) {
      const file = contentPath(entry.file, src);
      const picture = file === undefined ? undefined : site.pictures.get(file);
      return picture && viewOf(picture, site.urls, SIZES);
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
