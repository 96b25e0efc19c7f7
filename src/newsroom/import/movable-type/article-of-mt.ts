import { namedAuthors } from '../article/named-author.ts';
import { mendEncoding } from '../article/mend-encoding.ts';
import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { plainText } from '../html/parse-html.ts';
import { bodyOfMt } from './body-of-mt.ts';
import type { MtEntry } from './mt-entry.ts';
import { valueOf, valuesOf } from './mt-entry.ts';
import { mtTime } from './mt-time.ts';

/** Keywords longer than this are a sentence. */
const longestKeyword = 60;

/** An entry as an article; public is what says `STATUS: Publish`. */
export function articleOfMt(
  entry: MtEntry,
  { file, zone, isSure }: { file: string; zone: string; isSure: boolean },
): SourceArticle {
  const status = valueOf(entry, 'STATUS').toLowerCase();
  const draft = status !== 'publish' || !isSure || !entry.isWellFormed || entry.isCut;
  const date = mtTime(valueOf(entry, 'DATE'), zone);
  const url = addressOf(entry);
  const basename = valueOf(entry, 'BASENAME');
  const title = plainText(valueOf(entry, 'TITLE'));
  const texts = [entry.texts.get('BODY') ?? '', entry.texts.get('EXTENDED BODY') ?? ''];
  const format = valueOf(entry, 'CONVERT BREAKS');
  const baseUrl = url === undefined ? undefined : new URL(url).origin;
  const { body, notes } = bodyOfMt(texts, { format, baseUrl });
  const article: SourceArticle = {
    kind: 'article',
    from: baseUrl === undefined ? 'movable-type' : new URL(baseUrl).host.replace(/^www\./, ''),
    id: url ?? [date, basename || title].filter(Boolean).join(' '),
    file,
    line: entry.line,
    title,
    body,
    draft,
    sections: categoriesOf(entry).map((name) => ({ slug: name.toLowerCase(), name })),
    topics: topicsOf(entry),
    authors: namedAuthors([valueOf(entry, 'AUTHOR')]),
    aliases: [],
    notes: [...notes, ...draftNotes(entry, status, isSure)],
  };
  if (date !== undefined) article.date = date;
  if (basename !== '') article.slug = basename;
  if (!draft && url !== undefined) article.url = url;
  else if (!draft && date !== undefined && /^[\w-]+$/.test(basename))
    article.aliases.push(`/${usualFolder(valueOf(entry, 'DATE'))}/${basename}.html`);
  const excerpt = plainText(entry.texts.get('EXCERPT') ?? '');
  if (excerpt !== '' && !/(?:…|\.\.\.)$/.test(excerpt)) article.standfirst = excerpt;
  mendEncoding(article);
  return article;
}

/** TypePad names the address; others do not. */
function addressOf(entry: MtEntry): string | undefined {
  const url = valueOf(entry, 'UNIQUE URL');
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

/** Where Movable Type puts an entry unless it is told otherwise: `2019/03`. */
const usualFolder = (date: string): string =>
  date.replace(/^(\d{1,2})\/\d{1,2}\/(\d{4}).*$/, (_, month: string, year: string) =>
    [year, month.padStart(2, '0')].join('/'),
  );

/** All categories once, the primary one first. */
const categoriesOf = (entry: MtEntry): string[] => [
  ...new Set([...valuesOf(entry, 'PRIMARY CATEGORY'), ...valuesOf(entry, 'CATEGORY')]),
];

/** Tags and keywords are between commas, those of several words in quotes; an `@` makes one private. */
function topicsOf(entry: MtEntry): string[] {
  const lists = [...valuesOf(entry, 'TAGS'), entry.texts.get('KEYWORDS') ?? ''];
  const words = lists
    .join(',')
    .split(/[,\n]/)
    .map((word) => word.trim().replace(/^"(.*)"$/, '$1'));
  return [...new Set(words)].filter(
    (word) => word !== '' && !word.startsWith('@') && word.length <= longestKeyword,
  );
}

/** Why an entry is a draft, where that is not plain. */
function draftNotes({ isCut, isWellFormed }: MtEntry, status: string, isSure: boolean): Note[] {
  if (!isSure) return [{ rule: 'maybe-comment' }];
  if (isCut) return [{ rule: 'maybe-cut' }];
  if (!isWellFormed) return [{ rule: 'entry-odd' }];
  return status === '' ? [{ rule: 'status-missing' }] : [];
}
