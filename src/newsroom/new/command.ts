import { join, relative } from 'node:path';
import type { DeskWords } from '../../words/words.ts';
import type { Language } from '../../words/words-in.ts';
import { languages, wordsIn } from '../../words/words-in.ts';
import { nearest } from '../../lib/nearest.ts';
import { slugOf } from '../../lib/slug.ts';
import { timeParts } from '../../lib/time/format.ts';
import { parseTime } from '../../lib/time/parse.ts';
import type { NewsroomFiles } from '../desk/newsroom-files.ts';
import { readNewsroomFiles } from '../desk/newsroom-files.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { WrongUse } from '../terminal/refusals.ts';
import { articleText } from './article-text.ts';
import { writeAdvert } from './new-advert.ts';
import { readTemplate, storyKind, storyKinds } from './story-template.ts';
import { writeFree } from './write-free.ts';

/** `npm run new -- "Headline"`: begins an article, or with `--advert` an advert. Answers 0, or 2 where something given does not fit. */
export async function runNewCommand(
  { options, names }: Arguments<'new'>,
  io: CommandIo,
): Promise<number> {
  const files = readNewsroomFiles(io.content);
  const { desk: words, kinds } = wordsIn(files.site.language);
  const refuse = (reason: string): number => {
    io.err(reason);
    return 2;
  };
  if (options.advert) {
    const asked = names.join(' ') || (await io.ask?.(words.new.advert.askClient)) || '';
    const client = asked.replace(/\s+/g, ' ').trim();
    if (client === '') throw new WrongUse('new', { kind: 'unnamed' });
    const context = { now: io.now, site: files.site, words: words.new.advert };
    const file = writeAdvert(io.content, client, context);
    if (file === undefined) return refuse(words.new.noSlug);
    io.out(words.new.newFile(relative(io.typedIn, join(io.content, file))));
    io.out(words.new.advert.next);
    return 0;
  }
  const wanted = options.kind ?? storyKinds[0]!;
  const choice = storyKind(wanted);
  if ('meant' in choice) {
    const known = storyKinds.map((kind) => `${kind} (${kinds.list[kind][0][0]})`).join(', ');
    return refuse(kinds.unknown(wanted, known, choice.meant));
  }
  const title = (names.join(' ') || (await io.ask?.(words.new.askTitle)) || '').trim();
  if (title === '') throw new WrongUse('new', { kind: 'unnamed' });
  const { site } = files;
  const date = options.date === undefined ? undefined : parseTime(options.date, site.timeZone);
  if (date && !('iso' in date)) return refuse(words.new.badDate(options.date!));
  const section = await chosenSection(options.section, files, io, words);
  if ('unknown' in section) return refuse(words.new.unknownSection(section.unknown, section.known));
  const author = await chosenAuthor(options.author, files, io, words);
  if ('unknown' in author) return refuse(words.new.unknownAuthor(author.unknown, author.known));
  const slug = slugOf(options.slug ?? title);
  if (slug === '') return refuse(words.new.noSlug);
  const article = {
    title,
    date: date?.iso ?? io.now.toISOString(),
    section: section.id,
    author: author.id,
    lang: options.lang === site.language ? undefined : options.lang,
    draft: !options.publish,
  };
  const { year, month } = timeParts(article.date, site.timeZone);
  const folder = `articles/${year}/${String(month).padStart(2, '0')}`;
  const file = writeFree(
    io.content,
    { folder, slug, ending: 'md' },
    articleText(
      article,
      readTemplate(choice.kind, templateLanguage(options.lang, site.language)),
      site,
      words.new,
    ),
  );
  io.out(words.new.newFile(relative(io.typedIn, join(io.content, file))));
  io.out(words.new.next);
  return 0;
}

/** Headings of a skeleton are for readers: they are in the story's language, where Warta speaks it. */
const templateLanguage = (lang: string | undefined, usual: Language): Language =>
  languages.find((code) => code === lang) ?? usual;

/** An id, or what was written instead and what there is. */
type Choice<T> = { readonly id: T } | { readonly unknown: string; readonly known: string };

async function chosenSection(
  option: string | undefined,
  { site: { sections, importSection } }: NewsroomFiles,
  io: CommandIo,
  words: DeskWords,
): Promise<Choice<string>> {
  const known = sections.map(({ id }) => id).join(', ');
  const answer = option ?? (await io.ask?.(words.new.askSection(known)))?.trim();
  const usual = importSection ?? sections[0]?.id;
  if ((answer === undefined || answer === '') && usual !== undefined) return { id: usual };
  const low = (answer ?? '').toLowerCase();
  const section = sections.find(({ id, name }) => id === low || name.toLowerCase() === low);
  return section ? { id: section.id } : { unknown: answer ?? '', known };
}

async function chosenAuthor(
  option: string | undefined,
  { authors }: NewsroomFiles,
  io: CommandIo,
  words: DeskWords,
): Promise<Choice<string | undefined>> {
  const known = authors.join(', ');
  const reply = option ?? (authors.length > 0 ? await io.ask?.(words.new.askAuthor(known)) : '');
  const answer = reply?.trim() ?? '';
  if (answer === '') return { id: undefined };
  const author = authors.find((id) => id.toLowerCase() === answer.toLowerCase());
  // Somebody without a file is shown as plain text; a near id is a slip.
  if (author === undefined && nearest(answer, authors) !== undefined)
    return { unknown: answer, known };
  return { id: author ?? answer };
}
