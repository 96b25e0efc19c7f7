import type { FrontLists } from '../../front/front-lists.ts';
import { frontLists } from '../../front/front-lists.ts';
import type { FrontStory } from '../../front/front-story.ts';
import { frontStory } from '../../front/front-story.ts';
import { own } from '../../../lib/own.ts';
import { writtenTime } from '../../../lib/time/format.ts';
import type { DeskData } from '../../config/desk-data.ts';
import { AS_READ } from '../../form/fields-of-form.ts';
import type { FlatForm } from '../../form/flat-form.ts';
import { textKept } from '../../form/kept-text.ts';
import { MORE } from '../../form/more-fields.ts';
import type { PackageEntry } from '../conflict/package-parts.ts';
import { ONLY } from '../conflict/package-parts.ts';

/** The front page as the files say that are on the device. */
export interface FrontNow extends FrontLists {
  readonly stories: readonly FrontStory[];
  /** When it was looked at, ISO. */
  readonly now: string;
}

/** So old a story is not read for its place alone, in milliseconds: its place lapsed long ago. */
const OLD = 4 * 24 * 3_600_000;

/** Whether a story may lead, as far as its form tells; most are so old that their files need not be read. */
function mayLead(form: FlatForm, since: string): boolean {
  const isGiven = (name: string): boolean => Boolean(own(form, name));
  if (own(form, 'draft') === true) return false;
  const isKept = ['featured', 'updated.time', `${MORE}.featuredUntil`].some(isGiven);
  return isKept || String(own(form, 'date') ?? '') >= since;
}

/** The file of a story as it was read; undefined for what is no story. */
export function fileOf(
  entry: PackageEntry,
  desk: DeskData,
): { path: string; text: string } | undefined {
  const { path, content } = entry.locales[ONLY] ?? {};
  const text = textKept(own(content ?? {}, AS_READ));
  const isStory = path?.startsWith(`${desk.editor.folder ?? 'content'}/articles/`);
  return isStory && text !== undefined ? { path: path!, text } : undefined;
}

/** The front page at `now` (ISO), of all files that the package holds. */
export function readFront(entries: readonly PackageEntry[], desk: DeskData, now: string): FrontNow {
  const since = writtenTime(new Date(Date.parse(now) - OLD).toISOString(), desk.zone);
  const stories = entries.flatMap((entry) => {
    const file = fileOf(entry, desk);
    if (file === undefined || !mayLead(entry.locales[ONLY]!.content, since)) return [];
    return frontStory(file, desk, now) ?? [];
  });
  return { ...frontLists(stories, now), stories, now };
}
