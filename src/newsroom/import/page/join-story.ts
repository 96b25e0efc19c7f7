import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { plainText } from '../html/parse-html.ts';
import { linkedParts } from '../mirror/linked-parts.ts';
import type { Mirror } from '../mirror/mirror.ts';
import { WHOLE } from '../mirror/part-address.ts';
import type { PartFile } from '../mirror/part-groups.ts';
import { plainTitle } from '../mirror/part-title.ts';
import type { SourceFile } from '../source/source-file.ts';
import { wholeText } from '../source/whole-text.ts';
import { joinParts } from './join-parts.ts';
import { plainAddress } from './plain-address.ts';
import { isWithin, wordMarks } from './word-marks.ts';

/** What joining a story needs: the mirror, what was read of it, and how a page is read. */
export interface StoryContext {
  mirror: Mirror;
  isRead(file: SourceFile): boolean;
  read(html: string, file: SourceFile): SourceArticle | Note;
}

/** A file that was joined to a story, and the address that it had. */
export interface JoinedFile {
  file: SourceFile;
  address: string | undefined;
}

/** A further part as it was read. */
interface ReadPart extends PartFile {
  article: SourceArticle;
  html: string;
}

/**
 * Joins the other parts of a story to the first one that is there, in place, and answers their files. Parts
 * have its headline or name its address as theirs. Where parts are missing the story is a draft, and they
 * are named; a page with the whole story makes all others unneeded.
 */
export function joinStory(
  first: SourceArticle,
  html: string,
  file: SourceFile,
  context: StoryContext,
): JoinedFile[] {
  const parts = context.mirror.partsOf(file);
  const own = parts?.find((one) => one.file === file);
  if (parts === undefined || own === undefined) return [];
  // An earlier part, read later, would stand below it.
  const earlier = parts.slice(0, parts.indexOf(own));
  if (earlier.some((one) => !context.isRead(one.file))) return [];
  const further = parts.flatMap((one) => partOf(one, { first, html, own }, context));
  if (further.length === 0) return [];
  const whole = further.find((one) => one.part === WHOLE && holds(one.article, first));
  const joined = whole === undefined ? further.filter(({ part }) => part !== WHOLE) : [whole];
  if (whole === undefined)
    joinParts(
      first,
      joined.map(({ article, part }) => ({ article, part })),
    );
  else takeWhole(first, whole.article);
  const swallowed =
    whole === undefined
      ? joined
      : further.filter((one) => one === whole || holds(whole.article, one.article));
  if (whole === undefined && own.part !== WHOLE)
    nameMissing(first, missingOf([{ ...own, html }, ...joined], context.mirror));
  return swallowed.map((one) => {
    const address = context.mirror.addressOf(one.file) ?? one.stated;
    if (address !== undefined) first.aliases.push(address);
    return { file: one.file, address: address && plainAddress(address) };
  });
}

/** A further part that is the same story's; nothing where it is not, or was read. */
function partOf(
  one: PartFile,
  { first, html, own }: { first: SourceArticle; html: string; own: PartFile },
  { mirror, isRead, read }: StoryContext,
): ReadPart[] {
  if (one.file === own.file || isRead(one.file)) return [];
  const address = mirror.addressOf(own.file) ?? own.stated;
  const isNamed =
    one.stated !== undefined &&
    address !== undefined &&
    plainAddress(one.stated) === plainAddress(address);
  if (!isNamed && (one.title === '' || one.title !== own.title)) return [];
  const further = readFurther(one, read);
  if (further === undefined) return [];
  const { article } = further;
  const isSame =
    isNamed ||
    (plainTitle(article.title) === plainTitle(first.title) && isOneHeading(further.html, html));
  return isSame ? [further] : [];
}

/** Reads a further part; what is wrong with it is told in its own turn. */
function readFurther(one: PartFile, read: StoryContext['read']): ReadPart | undefined {
  try {
    const whole = wholeText(one.file);
    if ('note' in whole) return undefined;
    const article = read(whole.text, one.file);
    return 'rule' in article ? undefined : { ...one, article, html: whole.text };
  } catch {
    return undefined;
  }
}

/** Where all pages of a site have its title, their headings tell them apart. */
function isOneHeading(one: string, other: string): boolean {
  const [a, b] = [one, other].map((html) =>
    plainTitle(plainText(/<h1\b[^<>]*>([\s\S]{0,2000}?)<\/h1/i.exec(html)?.[1] ?? '')),
  );
  return a === '' || b === '' || a === b;
}

const markedWords = ({ body }: SourceArticle): Uint32Array =>
  wordMarks('html' in body ? body.html : '');

/** Whether a story has all that another says. */
const holds = (whole: SourceArticle, one: SourceArticle): boolean =>
  isWithin(markedWords(one), markedWords(whole));

/** The story is told as on the page that has all of it. */
function takeWhole(first: SourceArticle, { body, pictures, notes }: SourceArticle): void {
  first.body = body;
  if (pictures !== undefined) first.pictures = pictures;
  first.notes = [
    ...first.notes.filter(({ rule }) => rule !== 'page-more'),
    ...notes.filter(({ rule }) => !rule.startsWith('page-')),
  ];
}

/** The numbers of the parts that the joined ones lead to, or that lie between them, and that are not there. */
function missingOf(there: readonly (PartFile & { html: string })[], mirror: Mirror): number[] {
  const numbers = new Set(there.map(({ part }) => part));
  const led = there.flatMap(({ html, story, file }) => [
    ...linkedParts(html, story, (href) => mirror.comparedLink(file, href)),
  ]);
  const last = Math.max(...numbers, ...led);
  return Array.from({ length: last }, (_, at) => at + 1).filter((part) => !numbers.has(part));
}

function nameMissing(story: SourceArticle, missing: readonly number[]): void {
  if (missing.length === 0) return;
  story.draft = true;
  const values = { title: story.title, pages: missing.join(', ') };
  story.notes.push({ rule: 'page-missing', values });
}
