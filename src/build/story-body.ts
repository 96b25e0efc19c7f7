import { readBody } from '../content-files/read-body.ts';
import { markdownWords } from '../i18n/markdown.ts';
import type { Site } from '../layouts/context.ts';
import { besideStory } from '../layouts/lead-picture.ts';
import type { Rendered } from '../markdown/render.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { viewOf } from '../pictures/view.ts';
import { sharedProject } from './project.ts';

/** Width of the text column, as `sizes` of its pictures. */
const SIZES = '(min-width: 45rem) 36rem, 92vw';

/** Reads a story's or page's Markdown and renders it with links and pictures of this site. */
export function renderBody(
  site: Site,
  entry: { file: string; lang?: string; label?: string | undefined },
): Rendered {
  const { contentRoot } = sharedProject().settings;
  return renderMarkdown(readBody(contentRoot, entry).markdown, {
    lang: entry.lang ?? site.settings.language,
    words: markdownWords(entry.lang ?? site.settings.language),
    picture(src) {
      const file = besideStory(entry.file, src);
      const picture = file === undefined ? undefined : site.pictures.get(file);
      return picture && viewOf(picture, site.urls, SIZES);
    },
    link(href) {
      if (href.startsWith('#')) return { href, external: false };
      if (href.startsWith('/') && !href.startsWith('//')) {
        return { href: site.urls.href(href), external: false };
      }
      return {
        href,
        external: /^https?:/i.test(href) && !href.startsWith(site.urls.origin),
        sponsored: entry.label === 'advertorial',
      };
    },
  });
}
