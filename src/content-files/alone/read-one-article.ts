import type { Finding } from '../../problems/finding.ts';
import type { ArticleFields, SiteEntry, TopicEntry } from '../../schema/entries.ts';
import { authors } from '../checks/authors.ts';
import { sections } from '../checks/sections.ts';
import { topics } from '../checks/topics.ts';
import { articleOf, authorIds, sectionIds } from '../entries/article-file.ts';
import { parseArticle } from '../parse/article.ts';
import type { ContentRecord } from '../record.ts';

/** What is known of the newsroom where its other files are not at hand. */
export interface KnownNewsroom {
  readonly site: Pick<SiteEntry, 'timeZone' | 'language'> & {
    readonly sections: readonly { readonly id: string; readonly name: string }[];
  };
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly Pick<TopicEntry, 'id' | 'name' | 'aliases'>[];
}

/**
 * Reads one article's text and compares it with what is known of the newsroom: its section, authors and
 * topics. `now` is the clock, ISO. Never throws.
 */
export function readOneArticle(
  file: string,
  text: string,
  known: KnownNewsroom,
  now: string,
): ContentRecord<ArticleFields> {
  const { site } = known;
  const record = parseArticle(file, text, site.timeZone);
  const ids = { authors: authorIds(known.authors), sections: sectionIds(site) };
  const moment = { now: Date.parse(now), zone: site.timeZone };
  const articles = articleOf({ file, digest: '', record }, site, ids, moment);
  const whole = { ...known, articles, files: new Set<string>() };
  const beside: Finding[] = [sections, authors, topics].flatMap((check) => check(whole));
  return { ...record, findings: [...record.findings, ...beside] };
}
