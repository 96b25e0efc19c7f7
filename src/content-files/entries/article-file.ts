import { timeParts } from '../../lib/time/format.ts';
import type { Position } from '../../problems/finding.ts';
import type { ArticleEntry, ArticleFields, AuthorEntry, SiteEntry } from '../../schema/entries.ts';
import type { Moment } from '../age.ts';
import { brokenLevel } from '../age.ts';
import type { BodyFacts } from '../body/scan-body.ts';
import { folderMonth } from '../files/role.ts';
import { alsoOf, filesOf } from '../body/resolve-reference.ts';
import type { ReadFile, Spots } from '../record.ts';
import { spotIn } from '../record.ts';
import type { Coverage, EntriesFile } from './live.ts';
import { coverageOf } from './live.ts';

/** An article whose own file is in order, with what is needed to compare it with the others. */
export interface ArticleFile {
  readonly entry: ArticleEntry;
  readonly permalink: string | undefined;
  readonly references: BodyFacts['references'];
  /** The entries of live coverage in its own file, as written. */
  readonly entries?: BodyFacts['entries'];
  readonly spots: Spots | undefined;
  /** What an error found later does; one in a withdrawn article keeps nobody from reading others. */
  readonly level: 'stop' | 'hold' | 'warning';
}

/** Where a field of an article stands; the start of the file for what is not kept. */
export function positionOf(
  { entry, spots }: ArticleFile,
  ...path: readonly PropertyKey[]
): Position {
  const [line, column] = spotIn(spots, path.join('.')) ?? [1, 1];
  return { file: entry.file, line, column };
}

/** The id of a section as it is written in an article: by id or name, without regard to case. */
function sectionId(reference: string, ids: ReadonlyMap<string, string>): string {
  return ids.get(reference.toLowerCase()) ?? reference;
}

/** All ids and names of sections in lower case, leading to the id of the first that has it. */
export function sectionIds({
  sections,
}: {
  readonly sections: readonly Pick<SiteEntry['sections'][number], 'id' | 'name'>[];
}): ReadonlyMap<string, string> {
  const words = sections.flatMap(({ id, name }) => [
    [id, id] as const,
    [name.toLowerCase(), id] as const,
  ]);
  return new Map(words.toReversed());
}

/** The id of an author as it is written in an article: by id or name, without regard to case. */
function authorId(reference: string, ids: ReadonlyMap<string, string>): string {
  return ids.get(composed(reference).toLowerCase()) ?? reference;
}

/** All ids and names of authors in lower case, leading to their ids. */
export function authorIds(
  authors: readonly Pick<AuthorEntry, 'id' | 'name'>[],
): ReadonlyMap<string, string> {
  return new Map([
    ...authors.map(({ id, name }) => [composed(name).toLowerCase(), id] as const),
    ...authors.map(({ id }) => [id.toLowerCase(), id] as const),
  ]);
}

/** The slug of the article of an id: its last part. */
const slugOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** The address of the article in `file`: its permalink, else year and month of its folder or date, and its slug. */
export function articlePath(
  file: string,
  fields: Pick<ArticleFields, 'permalink' | 'date'>,
  zone: string,
): string {
  if (fields.permalink !== undefined) return fields.permalink;
  const { year, month } = folderMonth(file) ?? timeParts(fields.date, zone);
  return `/${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}/${slugOf(articleId(file))}/`;
}

/** The id of the article in `file`: its path below `articles/` without `.md`, in composed form (NFC). */
export function articleId(file: string): string {
  return file.slice('articles/'.length, -'.md'.length).normalize('NFC');
}

const composed = (id: string): string => id.normalize('NFC');

/** The fields that name other articles, in the form that ids have. */
function namedArticles({ related, translationOf, replies }: ArticleFields) {
  return {
    related: related.map(composed),
    translationOf: translationOf === undefined ? undefined : composed(translationOf),
    replies: replies.map((reply) =>
      reply.article === undefined ? reply : { ...reply, article: composed(reply.article) },
    ),
  };
}

const coverageFields = ({ entries, parts, digest, corrections }: Coverage) => ({
  entries,
  parts,
  digest,
  corrections,
});

/** What an article is where it is no plain news. What was paid for says that before all else. */
const labelOf = ({ label, claim }: ArticleFields): Pick<ArticleEntry, 'label'> =>
  claim && label !== 'advertorial' ? { label: claim.verdict } : {};

/** The article in a file, as a list of one; empty where its fields cannot be read. */
export function articleOf(
  { file, digest, record }: ReadFile<ArticleFields>,
  site: Pick<SiteEntry, 'timeZone' | 'language'>,
  ids: { authors: ReadonlyMap<string, string>; sections: ReadonlyMap<string, string> },
  moment: Moment,
  entriesFiles: readonly EntriesFile[] = [],
): ArticleFile[] {
  const { fields, body: ownBody, spots } = record;
  if (!fields || !ownBody) return [];
  const coverage = coverageOf({ file, digest, fields, body: ownBody }, entriesFiles, site);
  const body = coverage?.body ?? ownBody;
  const { description, permalink, lang, ...rest } = fields;
  const id = articleId(file);
  const entry: ArticleEntry = {
    ...rest,
    ...namedArticles(fields),
    id,
    file,
    digest,
    slug: slugOf(id),
    path: articlePath(file, fields, site.timeZone),
    ...labelOf(fields),
    standfirst: description ?? body.standfirst,
    standfirstDerived: description === undefined,
    section: sectionId(fields.section, ids.sections),
    authors: fields.authors.map(({ id: reference, ...of }) =>
      Object.assign({ id: authorId(reference, ids.authors) }, of),
    ),
    lang: lang ?? site.language,
    words: body.words,
    ...filesOf(file, body),
    also: alsoOf(body),
    ...(coverage && coverageFields(coverage)),
  };
  const level = fields.withdrawn ? 'warning' : brokenLevel({ ...record, file }, moment);
  return [
    { entry, permalink, references: body.references, entries: ownBody.entries, spots, level },
  ];
}
