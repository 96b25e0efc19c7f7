import { readOneArticle } from '../../content-files/alone/read-one-article.ts';
import type { Placed } from '../../edition/front.ts';
import { isFeatured } from '../../edition/front.ts';
import { isPublished } from '../../edition/published.ts';
import { checkStory } from '../../newsroom/check/check-story.ts';
import type { DeskData } from '../config/desk-data.ts';
import { aroundOf } from '../config/desk-data.ts';

/** A file of the repository, by its path there, with its whole text. */
export interface StoryFile {
  readonly path: string;
  readonly text: string;
}

/** A story that leads the front page, or would if it were featured. Times are ISO instants. */
export interface FrontStory extends Placed {
  /** Its file in the repository. */
  readonly path: string;
  readonly title: string;
}

/**
 * What the front page's order needs of a story's file; undefined where readers do not see the story at
 * `now`, or where it is so old that `featured` would not make it lead.
 */
export function frontStory(
  { path, text }: StoryFile,
  desk: DeskData,
  now: string,
): FrontStory | undefined {
  const file = path.slice(`${desk.editor.folder ?? 'content'}/`.length);
  const around = aroundOf(desk);
  const { fields } = readOneArticle(file, text, around, now);
  if (fields === undefined || !isPublished(fields, now)) return undefined;
  const { title, date, updated, featured, featuredUntil } = fields;
  const id = file.slice('articles/'.length, -'.md'.length).normalize('NFC');
  const story = { path, id, title, date, updated, featured, featuredUntil };
  if (!isFeatured({ ...story, featured: featured ?? 1 }, now)) return undefined;
  const isHeld = checkStory(file, text, around, now).some(({ effect }) => effect !== 'warn');
  return isHeld ? undefined : story;
}
