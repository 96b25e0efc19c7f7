import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { DeskWords } from '../../words/words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { nearest } from '../../lib/nearest.ts';
import { slugOf } from '../../lib/slug.ts';
import { timeParts } from '../../lib/time/format.ts';
import { isSystemError } from '../../lib/system-error.ts';
import { parseTime } from '../../lib/time/parse.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { DeskRim } from '../desk/desk-rim.ts';
import type { NewsroomFiles } from '../desk/newsroom-files.ts';
import { readNewsroomFiles } from '../desk/newsroom-files.ts';
import { storyText } from './story-text.ts';

const options = {
  section: { type: 'string' },
  author: { type: 'string' },
  lang: { type: 'string' },
  date: { type: 'string' },
  slug: { type: 'string' },
  publish: { type: 'boolean', default: false },
} as const;

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

/** `npm run new -- "Headline"`: begins a story. Answers 0, or 2 where something given does not fit. */
export async function runNewCommand(args: readonly string[], rim: DeskRim): Promise<number> {
  const files = readNewsroomFiles(rim.content);
  const words = wordsIn(files?.site.language ?? 'id').desk;
  const refuse = (reason: string): number => {
    rim.err(reason);
    return 2;
  };
  if (files === undefined) return refuse(words.check.noContent(rim.content));
  const parsed = readArguments(args);
  if (parsed === undefined) return refuse(words.new.usage);
  const { values, positionals } = parsed;
  const title = (positionals.join(' ') || (await rim.ask?.(words.new.askTitle)) || '').trim();
  if (title === '') return refuse(words.new.usage);
  const { site } = files;
  const date = values.date === undefined ? undefined : parseTime(values.date, site.timeZone);
  if (date && !('iso' in date)) return refuse(words.new.badDate(values.date!));
  const section = await chosenSection(values.section, files, rim, words);
  if ('unknown' in section) return refuse(words.new.unknownSection(section.unknown, section.known));
  const author = await chosenAuthor(values.author, files, rim, words);
  if ('unknown' in author) return refuse(words.new.unknownAuthor(author.unknown, author.known));
  const slug = slugOf(values.slug ?? title);
  if (slug === '') return refuse(words.new.noSlug);
  const story = {
    title,
    date: date?.iso ?? rim.now.toISOString(),
    section: section.id,
    author: author.id,
    lang: values.lang === site.language ? undefined : values.lang,
    draft: !values.publish,
  };
  const file = writeNew(
    rim.content,
    slug,
    story.date,
    site.timeZone,
    storyText(story, site, words.new),
  );
  rim.out(words.new.made(relative(rim.typedIn, join(rim.content, file))));
  rim.out(words.new.next);
  return 0;
}

/** An id, or what was written instead and what there is. */
type Choice<T> = { readonly id: T } | { readonly unknown: string; readonly known: string };

async function chosenSection(
  given: string | undefined,
  { site: { sections, importSection } }: NewsroomFiles,
  rim: DeskRim,
  words: DeskWords,
): Promise<Choice<string>> {
  const known = sections.map(({ id }) => id).join(', ');
  const written = given ?? (await rim.ask?.(words.new.askSection(known)))?.trim();
  const usual = importSection ?? sections[0]?.id;
  if ((written === undefined || written === '') && usual !== undefined) return { id: usual };
  const low = (written ?? '').toLowerCase();
  const found = sections.find(({ id, name }) => id === low || name.toLowerCase() === low);
  return found ? { id: found.id } : { unknown: written ?? '', known };
}

async function chosenAuthor(
  given: string | undefined,
  { authors }: NewsroomFiles,
  rim: DeskRim,
  words: DeskWords,
): Promise<Choice<string | undefined>> {
  const known = authors.join(', ');
  const asked = given ?? (authors.length > 0 ? await rim.ask?.(words.new.askAuthor(known)) : '');
  const written = asked?.trim() ?? '';
  if (written === '') return { id: undefined };
  const found = authors.find((id) => id.toLowerCase() === written.toLowerCase());
  // Somebody without a file is shown as plain text; a near id is a slip.
  if (found === undefined && nearest(written, authors) !== undefined)
    return { unknown: written, known };
  return { id: found ?? written };
}

/** Writes a file under a name that is free: a second story of that name gets a number. */
function writeNew(content: string, slug: string, date: string, zone: string, text: string): string {
  const { year, month } = timeParts(date, zone);
  const folder = `articles/${year}/${String(month).padStart(2, '0')}`;
  for (let number = 1; ; number++) {
    const file = `${folder}/${slug}${number === 1 ? '' : `-${number}`}.md`;
    try {
      writeAtomically(join(content, file), text, { isNew: true });
      return file;
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
      // A file in the place of a folder is not in the way of one name alone.
      if (!existsSync(join(content, file))) throw error;
    }
  }
}
