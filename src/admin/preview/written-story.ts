import { readOneArticle } from '../../content-files/alone/read-one-article.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import type { DeskData } from '../config/desk-data.ts';
import { aroundOf } from '../config/desk-data.ts';
import type { FormGroup } from '../form/shown-value.ts';
import type { TextKind } from '../form/text-form.ts';
import { writeTextForm } from '../form/text-form.ts';
import type { Writing } from '../form/written-value.ts';
import { namedPictures } from './named-pictures.ts';
import type { StoryNote } from './notes.ts';
import { notesOf } from './notes.ts';
import type { ShownFields } from './story-page.ts';

/** A story as it would be written now, and what the check says of that. */
export interface WrittenStory {
  readonly text: string;
  readonly fields: ShownFields;
  readonly body: string;
  readonly notes: readonly StoryNote[];
  /** The addresses of pictures that were picked just now, by the names that stand for them. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** A file of the repository as the content folder has it; a new story has no name yet. */
function fileIn(path: string, { editor }: DeskData, date: unknown): string {
  const root = `${editor.folder ?? 'content'}/`;
  if (path.startsWith(`${root}articles/`)) return path.slice(root.length);
  const month = /^(\d{4})-(\d{2})/.exec(String(date));
  return `articles/${month?.[1] ?? '2000'}/${month?.[2] ?? '01'}/berita-baru.md`;
}

/**
 * What a form would write to `path`, checked. `now` is the clock, ISO. Throws `NotWritable` where the
 * front matter that was read is broken.
 */
export function writtenStory(
  form: FormGroup,
  path: string,
  { kind, writing, desk, now }: { kind: TextKind; writing: Writing; desk: DeskData; now: string },
): WrittenStory {
  const { text, addresses } = namedPictures(writeTextForm(form, kind, writing));
  const file = fileIn(path, desk, form['date']);
  const around = aroundOf(desk);
  const { fields } = readOneArticle(file, text, around, now);
  const { body } = readFrontMatter(text, freeTextKeys(kind.schema));
  // A field that is missing has a stand-in there, which nobody wrote.
  const shown = { ...fields, title: String(form['title'] ?? '') };
  return { text, fields: shown, body, addresses, notes: notesOf(file, text, around, now) };
}
