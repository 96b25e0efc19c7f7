import { timeAttribute } from '../../../lib/time/machine.ts';
import type { Fields } from '../../../content-files/write/fields-text.ts';
import type { SiteEntry } from '../../../schema/entries.ts';
import type { PreparedArticle } from '../prepare/prepared-article.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { Place } from '../place/place-article.ts';

/** What was settled about an article beside its own words. */
export interface Settled {
  date: string;
  section: string;
  topics: string[];
  authors: (string | { id: string; role: string })[];
  draft: boolean;
  place: Place;
  /** The file of the article that it translates. */
  original: string | undefined;
}

/** The front matter of an imported article, in the order that editors read it. */
export function articleFields(
  article: SourceArticle,
  prepared: PreparedArticle,
  settled: Settled,
  site: Pick<SiteEntry, 'timeZone' | 'language'>,
): Fields {
  const lang = article.lang?.toLowerCase().replace('_', '-');
  const foreign =
    lang !== undefined &&
    /^[a-z]{2,3}(-[a-z\d]{2,8})*$/.test(lang) &&
    lang.split('-')[0] !== site.language;
  return {
    title: prepared.title,
    description: prepared.standfirst,
    date: timeAttribute(settled.date, site.timeZone),
    updated:
      article.updated && article.updated > settled.date
        ? timeAttribute(article.updated, site.timeZone)
        : undefined,
    section: settled.section,
    topics: settled.topics,
    authors: settled.authors,
    dateline: prepared.dateline,
    lang: foreign ? lang : undefined,
    image: imageFields(prepared.image),
    draft: settled.draft,
    permalink: settled.place.permalink,
    aliases: settled.place.aliases,
    canonical: article.canonical,
    source: prepared.agency === undefined ? undefined : { name: prepared.agency },
    translationOf: settled.original?.slice('articles/'.length, -'.md'.length).normalize('NFC'),
    import: { from: article.from, id: article.id, digest: '' },
  };
}

function imageFields(image: PreparedArticle['image']): Record<string, string> | undefined {
  if (image === undefined) return undefined;
  const { url, alt = '', caption, credit } = image;
  return {
    src: url,
    alt,
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
  };
}
