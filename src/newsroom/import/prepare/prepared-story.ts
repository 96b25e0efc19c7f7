import type { Note } from '../story/note.ts';
import type { StoryAuthor, StoryImage } from '../story/story.ts';
import type { Removal } from './cut-out.ts';

/** A story cleaned and in Markdown, before it has a place. */
export interface PreparedStory {
  title: string;
  standfirst?: string;
  body: string;
  /** The place that stood at the beginning of the text. */
  dateline?: string;
  /** The agency named beside it. */
  agency?: string;
  authors: StoryAuthor[];
  image?: StoryImage & { credit?: string };
  /** Paths on the old site that the text links to. */
  ownLinks: string[];
  removed: Removal[];
  /** A whole article of spam: it is kept aside, not published. */
  doorway: boolean;
  notes: Note[];
}
