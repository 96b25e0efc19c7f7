import { markdownWords } from '../i18n/markdown.ts';
import type { Site } from '../layouts/context.ts';
import { contentPath } from '../lib/content-path.ts';
import type { RenderContext } from '../markdown/context.ts';
import type { Rendered } from '../markdown/render.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { viewOf } from '../pictures/view.ts';
import { bodyAsRead } from './body-as-read.ts';
import { sharedProject } from './project.ts';
import { storyLinks } from './story-links.ts';

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
  const { textTaker } = sharedProject();
  const lang = entry.lang ?? site.settings.language;
  const { markdown, isAsRead } = bodyAsRead(entry);
  const context: RenderContext = {
    lang,
    words: markdownWords(lang),
    picture(src) {
      const file = contentPath(entry.file, src);
      const picture = file === undefined ? undefined : site.pictures.get(file);
      return picture && viewOf(picture, site.urls, SIZES);
    },
    link: storyLinks({
      site,
      entry,
      language: lang,
      sponsored: entry.label === 'advertorial',
    }),
  };
  return renderMarkdown(markdown, context, isAsRead ? textTaker?.(entry.file) : undefined);
}
