import type { DeskData } from '../../admin/config/desk-data.ts';
import type { Content } from '../../content-files/content.ts';
import { isPublished } from '../../edition/published.ts';
import { createUrls, readAddress } from '../../lib/url.ts';
import type { Settings } from '../settings.ts';

/** What of the content the editor is told. */
export type EditorContent = Pick<Content, 'site' | 'authors' | 'articles' | 'topics' | 'adverts'>;

/** How many stories another one can link from a list. */
const LINKED = 100;

/** What the editor is told of a newsroom that keeps its files as `editor` says. */
export function deskDataOf(
  { site, authors, articles, topics, adverts }: EditorContent,
  editor: DeskData['editor'],
  { siteUrl, basePath, now }: Pick<Settings, 'siteUrl' | 'basePath' | 'now'>,
): DeskData {
  const months = new Set(articles.map(({ id }) => id.split('/').slice(0, 2).join('-')));
  const urls = createUrls(readAddress(siteUrl ?? site.url, basePath));
  return {
    name: site.name,
    address: urls.absolute('/'),
    language: site.language,
    zone: site.timeZone,
    editor,
    sections: site.sections.map(({ id, name }) => ({ id, name })),
    authors: authors.map(({ id, name }) => ({ id, name })),
    ...(adverts && { hasAdverts: true as const }),
    topics: topics.map(({ id, name, aliases }) => ({ id, name, aliases })),
    look: site.look,
    checks: {
      spam: site.spam,
      helpline: site.helpline,
      masthead: { whatsapp: site.masthead.whatsapp },
    },
    stories: articles
      .filter((article) => isPublished(article, now))
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))
      .slice(0, LINKED)
      .map(({ path: id, title: name }) => ({ id, name })),
    months: [...months]
      .filter((month) => /^\d{4}-\d{2}$/.test(month))
      .toSorted()
      .toReversed(),
  };
}
