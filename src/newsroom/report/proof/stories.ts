import type { Article, Edition, WithdrawnEntry } from '../../../edition/edition.ts';
import type { Urls } from '../../../lib/url.ts';
import type { ContentHistory } from './edits.ts';
import type { ReportMonth } from './month.ts';
import { inMonth } from './month.ts';
import type { ProofChange, ProofStory, BuiltPage } from './proof.ts';

/** What a story of the report is made of, beside the edition. */
export type StorySources = {
  readonly urls: Urls;
  readonly history: Pick<ContentHistory, 'editsOf'>;
  readonly visits: ReadonlyMap<string, number> | undefined;
  readonly now: string;
  readonly fileOf: (path: string) => BuiltPage | undefined;
};

/** A story of the month, with the page that readers get at its address; that may not be built yet. */
export type FoundStory = Omit<ProofStory, 'number' | 'page'> & {
  readonly page: BuiltPage | undefined;
};

/** The edits of a file after it was published. */
export const editsAfter = (
  history: StorySources['history'],
  file: string,
  [from, until]: readonly [string, string],
): ProofChange[] =>
  history
    .editsOf(file)
    .filter(({ time }) => time > from && time <= until)
    .map(({ time, commit }) => ({ time, kind: 'edited', text: commit }));

const byTime = (changes: readonly ProofChange[]): ProofChange[] =>
  changes.toSorted((a, b) => (a.time === b.time ? 0 : a.time < b.time ? -1 : 1));

function ofArticle(article: Article, edition: Edition, sources: StorySources): FoundStory {
  const { id, path, file, label, client, title, section, byline, date, updated } = article;
  const { urls, history, visits, now, fileOf } = sources;
  const told: ProofChange[] = [
    ...(updated
      ? [{ time: updated.time, kind: 'updated' as const, text: updated.what ?? '' }]
      : []),
    ...article.corrections.map(({ time, text }) => ({ time, kind: 'correction' as const, text })),
    ...edition.repliesTo(article).map(({ time, text, article: other }) => ({
      time,
      kind: 'reply' as const,
      text: text ?? other?.title ?? '',
    })),
  ];
  return {
    ...{ id, path, label, client, published: date },
    url: urls.absolute(path),
    headline: title,
    section: section.name,
    byline: byline.map(({ author, role }) =>
      role === undefined ? author.name : `${author.name} (${role})`,
    ),
    changes: byTime([
      ...told.filter(({ time }) => time <= now),
      ...editsAfter(history, file, [date, now]),
    ]),
    withdrawn: undefined,
    page: fileOf(path),
    visits: visits && (visits.get(id) ?? 0),
  };
}

/** Of a withdrawn story readers see when and why, and so do the readers of a report. */
function ofWithdrawn(
  { id, path, label, client, section, date, notice }: WithdrawnEntry,
  edition: Edition,
  { urls, fileOf }: StorySources,
): FoundStory {
  return {
    ...{ id, path, label, client, published: date },
    url: urls.absolute(path),
    headline: undefined,
    section: edition.section(section)?.name ?? '',
    byline: [],
    changes: [],
    withdrawn: notice,
    page: fileOf(path),
    visits: undefined,
  };
}

/**
 * Every story that was published in a month, the earliest first; those that were taken back since as
 * withdrawn, those that were erased not at all.
 */
export function storiesOf(
  edition: Edition,
  month: ReportMonth,
  sources: StorySources,
): FoundStory[] {
  const stories = [
    ...edition.articles.map((article) => ofArticle(article, edition, sources)),
    ...edition.withdrawn.map((entry) => ofWithdrawn(entry, edition, sources)),
  ];
  return stories
    .filter(({ published }) => inMonth(month, published))
    .toSorted((a, b) =>
      a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? -1 : 1,
    );
}
