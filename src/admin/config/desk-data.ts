import type { NewsroomAround } from '../../newsroom/check/check-story.ts';
import type { SiteEntry } from '../../schema/entries.ts';
import type { Language } from '../../words/words-in.ts';

/** Something of the newsroom's by its id, with the name that people know. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** All that the editor in the browser is told of a site; plain JSON, at `/admin/desk.json`. */
export interface DeskData {
  readonly name: string;
  /** The site's own address, to look at what is live. */
  readonly address: string;
  readonly language: Language;
  readonly zone: string;
  readonly editor: NonNullable<SiteEntry['editor']>;
  readonly sections: readonly NamedId[];
  readonly authors: readonly NamedId[];
  /** Whether there are adverts, so that they have a list. */
  readonly hasAdverts?: true;
  /** The topics that are declared, to be checked against. */
  readonly topics: NewsroomAround['topics'];
  readonly look: SiteEntry['look'];
  /** What else the check of a story knows of the site. */
  readonly checks: Pick<NewsroomAround['site'], 'spam' | 'helpline' | 'masthead'>;
  /** The newest stories that readers find, by their path, to be linked from others. */
  readonly stories: readonly NamedId[];
  /** The months that have stories, `2026-11`, the newest first. */
  readonly months: readonly string[];
}

/** What the check of a story is told of the newsroom. */
export function aroundOf({ sections, authors, topics, ...desk }: DeskData): NewsroomAround {
  const { zone: timeZone, language, checks, address } = desk;
  return { site: { ...checks, timeZone, language, sections }, authors, topics, address };
}
