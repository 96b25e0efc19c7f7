import type { FrontMatter } from '../../markdown/front-matter.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { ArticleFields } from '../../schema/entries.ts';
import { isNoticeToKeep } from './keeping-words.ts';

/** Words by which people set a story apart that is not done; `-` stands for what they put between words. */
const MARKS =
  'drafts?|draf|konsep|wip|unpublished|(?:jangan|belum)-(?:di)?(?:terbit|tayang)(?:kan)?(?:-dulu)?|belum-(?:selesai|jadi|final|siap)|do-not-publish|not-published';

/** Of folders alone: words that a name or headline may hold for what it tells of. */
const FOLDERS = `${MARKS}|sampah|trash|private|pribadi|rahasia|tunda|ditunda|ditahan|hold|embargo|pending`;

const as = (words: string): string => words.replaceAll('-', '[ _-]*');

const folder = new RegExp(
  `^[_.([]*(?:${as(FOLDERS)})(?:[ _-]+(?:berita|artikel|naskah|[\\d ()]+))?[)\\]]*$`,
  'i',
);
const nameStart = new RegExp(`^[([]?(${as(MARKS)})(?:[)\\] _.-]|$)`, 'i');
const nameEnd = new RegExp(`[([ _.-](${as(MARKS)})[)\\]]?(?:[ _-]?\\(?\\d{1,2}\\)?)?$`, 'i');
const bracketed = new RegExp(
  `^\\W*([[({](?:${as(FOLDERS)})[\\])}])|([[({](?:${as(FOLDERS)})[\\])}])\\W*$`,
  'i',
);
const bracket = /[[({]([^[\](){}]{1,60})[\])}]/g;
/** In capitals and parted from the rest; a headline that is about a draft does not shout that word alone. */
const loud = '(?:DRAFT?|KONSEP|WIP|(?:JANGAN|BELUM) (?:DI)?(?:TERBIT|TAYANG)(?:KAN)?(?: DULU)?)';
const shouted = new RegExp(`^${loud}(?: *[:|]| +[-–—])(?= )|(?:[:|,!]| [-–—]) ${loud}!*$`);
const lineAlone = new RegExp(`^(?:${as(MARKS)})(?:[ _-]*\\d{1,2})?$`, 'i');
const embargoLine = /^(?:di)?embargo(?: *:| +(?:sampai|hingga|s\/?d|until))/i;

/** No notice is longer, so that hostile lines stay cheap. */
const LONGEST = 300;

/** A line by which colleagues talk to each other, whatever stands in it. */
const aside = /^(?:\/\/|%%|<!-{1,2}|<![—–]|\[|\(|#{2,}\/\/)/;
/** Signs around a line that say nothing. */
const dressing = /^[\s*_#>~[({<!/%—–-]+|[\s*_#~\])}>/%!.:—–-]+$/g;

/** The line that says that its text is not to go out: the first, or one between colleagues; from 0. */
function noticeIn(body: string): { readonly line: number; readonly value: string } | undefined {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  for (const [line, written] of lines.entries()) {
    if (written.length > LONGEST) continue;
    if (line !== first && !aside.test(written.trim())) continue;
    const words = written.replace(dressing, '');
    const isAlone = line === first && (lineAlone.test(words) || isEmbargo(words));
    const isNotice = isNoticeToKeep(words) && !isSentence(written.trim());
    if (isAlone || isNotice) return { line, value: written.trim() };
  }
  return undefined;
}

/** Whether a line is one of the story’s own, of people who talk of what others publish. */
const isSentence = (line: string): boolean => line.length > 60 && /^[\p{L}"“].*[.?”"]$/u.test(line);

const isEmbargo = (words: string): boolean =>
  words.length < 80 && embargoLine.test(words) && !words.endsWith('.');

/** The words of a headline that say that its story is not to go out. */
function noticeOf(title: string): string | undefined {
  const mark = bracketed.exec(title);
  if (mark) return mark[1] ?? mark[2];
  const said = Array.from(title.matchAll(bracket)).find(([, words]) => isNoticeToKeep(words!));
  return said?.[0] ?? shouted.exec(title)?.[0];
}

/** Whether a headline is about what a word names, so that the word in a name or folder is its own. */
const isAbout = (title: string, word: string): boolean =>
  title.toLowerCase().includes(word.toLowerCase().replace(/[ _-]+/g, ' '));

/**
 * What marks a story as not to be published where no field does: its folder, its name, its headline or its
 * text. A name whose word stands in the headline tells what the story is about. What was taken over from
 * another site was published there.
 */
export function markedAsDraft(
  file: string,
  { title, draft, import: origin }: ArticleFields,
  { body, bodyLine, locate }: Pick<FrontMatter, 'body' | 'bodyLine' | 'locate'>,
): Finding[] {
  if (draft || origin !== undefined) return [];
  const parts = file.split('/');
  const [name, folders] = [parts.at(-1)!, parts.slice(1, -1)];
  const slug = name.slice(0, -'.md'.length);
  const apart = folders.find((one) => folder.test(one) && !isAbout(title, one));
  const word = nameStart.exec(slug)?.[1] ?? nameEnd.exec(slug)?.[1];
  const headline = noticeOf(title);
  const notice = noticeIn(body);
  const marks: Finding[] = [];
  const mark = (
    where: 'folder' | 'name' | 'headline' | 'text',
    value: string,
    place = startOf(file),
  ) => marks.push(finding('story/marked-draft', place, { where, value }, 'hold'));
  if (apart !== undefined) mark('folder', apart);
  if (word !== undefined && !isAbout(title, word)) mark('name', name);
  if (headline !== undefined) mark('headline', headline.trim(), { file, ...locate(['title']) });
  if (notice) mark('text', notice.value, { file, line: bodyLine + notice.line, column: 1 });
  return marks.slice(0, 1);
}
