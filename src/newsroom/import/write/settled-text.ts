import type { PreparedArticle } from '../prepare/prepared-article.ts';
import type { SectionMap } from '../settings/choose-section.ts';
import { chooseSection } from '../settings/choose-section.ts';
import { articleSchema } from '../../../schema/schemas.ts';
import type { SiteEntry } from '../../../schema/entries.ts';
import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { articleFields } from './article-fields.ts';
import type { AuthorFiles } from './author-files.ts';
import { withDigest } from './file-digest.ts';
import { articleText } from './front-matter-text.ts';
import type { Place } from '../place/place-article.ts';

/** What decides section, topics and authors of every article of a run. */
export interface Settling {
  site: SiteEntry;
  sectionMap: SectionMap;
  /** A topic's spelling to the one that is kept, by small letters. */
  topicMap: ReadonlyMap<string, string>;
  authors: Pick<AuthorFiles, 'idsOf'>;
}

/** The file of an article whose date and place are known; what was guessed is noted. */
export function settledText(
  article: SourceArticle,
  prepared: PreparedArticle,
  { date, place, original }: { date: string; place: Place; original?: string },
  { site, sectionMap, topicMap, authors }: Settling,
  notes: Note[],
): string {
  const section = chooseSection(article.sections, site, sectionMap);
  const { id, category, guessed } = section;
  if (guessed) notes.push({ rule: 'section-guessed', values: { category, section: id } });
  if (prepared.body === '' && prepared.image === undefined) notes.push({ rule: 'body-empty' });
  const others = article.sections
    .map(({ name }) => name)
    .filter((name) => guessed || name !== category);
  const topics = [...article.topics, ...others]
    .map((topic) => topicMap.get(topic.toLowerCase()) ?? topic)
    .filter((topic) => topic.trim() !== '');
  const fields = articleFields(
    article,
    prepared,
    {
      date,
      section: id,
      topics: [...Map.groupBy(topics, (topic) => topic.toLowerCase()).values()].map(
        ([first]) => first!,
      ),
      authors: authors.idsOf(prepared.authors),
      draft: article.draft,
      place,
      original,
    },
    site,
  );
  return withDigest(articleText(fields, prepared.body, articleSchema(site.timeZone)));
}
