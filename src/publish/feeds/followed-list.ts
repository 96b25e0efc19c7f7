import type { Article } from '../../edition/edition.ts';
import type { Site } from '../../site/site.ts';

/** A list of the site that can be followed: the front, a section, a topic, an author, a series. */
export type FollowedList = {
  name: string;
  description: string | undefined;
  path: string;
  /** Newest first. */
  articles: readonly Article[];
};

/** The whole paper. */
export function frontList({ settings, edition }: Site): FollowedList {
  const { name, description } = settings;
  return { name, description, path: '/', articles: edition.articles };
}

/** A section with those below it; `undefined` where no section has that id. */
export function sectionList({ edition }: Site, id: string): FollowedList | undefined {
  const section = edition.section(id);
  return section && { ...section, articles: edition.inSection(id) };
}

/** A topic that has a page; `undefined` for any other word. */
export function topicList({ edition }: Site, id: string): FollowedList | undefined {
  const topic = edition.topic(id);
  return topic?.hasPage ? { ...topic, articles: edition.withTopic(id) } : undefined;
}

/** An author that has a page; `undefined` for any other name. */
export function authorList({ edition }: Site, id: string): FollowedList | undefined {
  const author = edition.author(id);
  return author && { ...author, description: author.bio, articles: edition.byAuthor(id) };
}

/** A series that has something to show; `undefined` for any other name. */
export const seriesList = ({ edition }: Site, id: string): FollowedList | undefined =>
  edition.seriesById(id);
