import type { Content } from '../../../content-files/content.ts';
import type { Edition } from '../../../edition/edition.ts';
import type { Urls } from '../../../lib/url.ts';
import { pagesOfAdverts } from './advert-pages.ts';
import { advertsOf } from './adverts.ts';
import { publishedFile } from './built-site.ts';
import { clientKey, findClient } from './client.ts';
import { contentHistory } from './edits.ts';
import type { ReportMonth } from './month.ts';
import type { Proof, ProofStory } from './proof.ts';
import { readersOf } from './readers.ts';
import { placesAt } from './reckoned-pages.ts';
import { storiesOf } from './stories.ts';

/** What a proof is made from. */
export type ProofSources = {
  readonly content: Content;
  readonly edition: Edition;
  readonly urls: Urls;
  /** The content folder, and that of the built site. */
  readonly root: string;
  readonly dist: string;
};

/** Why there is no proof: nothing in the month, nothing of the client, or a page that is not built. */
export type NoProof =
  | { readonly why: 'nothing' }
  | { readonly why: 'client'; readonly clients: readonly string[] }
  | { readonly why: 'page'; readonly path: string };

/** The names of clients, each once, in order. */
const namesOf = (list: readonly { readonly client: string | undefined }[]): string[] =>
  [
    ...new Map(
      list.flatMap(({ client }) => client ?? []).map((one) => [clientKey(one), one]),
    ).values(),
  ].toSorted((a, b) => (a < b ? -1 : 1));

/** What is proved of a month, to all or to the client whose name was typed. */
export function makeProof(
  { content, edition, urls, root, dist }: ProofSources,
  month: ReportMonth,
  typed: string | undefined,
): Proof | NoProof {
  const { name: siteName, timeZone: zone } = content.site;
  const { now } = edition;
  const history = contentHistory(root, month.begin);
  const readers = readersOf(root, month, zone);
  const fileOf = (path: string) => publishedFile(dist, path);
  const sources = { urls, history, visits: readers?.visits, now, fileOf };
  const allStories = storiesOf(edition, month, sources);
  const booked = content.adverts ?? [];
  const built = booked.length > 0 ? pagesOfAdverts(dist) : new Map<string, string[]>();
  const allAdverts = advertsOf(booked, month, { built, at: placesAt(content) }, sources);
  if (allStories.length + allAdverts.length === 0) return { why: 'nothing' };
  const clients = namesOf([...allStories, ...allAdverts]);
  const client = typed === undefined ? undefined : findClient(typed, clients);
  if (typed !== undefined && client === undefined) return { why: 'client', clients };
  const isMeant = (one: { client: string | undefined }): boolean =>
    client === undefined ||
    (one.client !== undefined && clientKey(one.client) === clientKey(client));
  const stories: ProofStory[] = [];
  for (const story of allStories.filter(isMeant)) {
    const { page } = story;
    if (!page) return { why: 'page', path: story.path };
    stories.push({ ...story, page, number: stories.length + 1 });
  }
  return {
    ...{ month, client, siteName, made: now, stories },
    siteUrl: urls.absolute('/'),
    commit: history.commit,
    history: history.state,
    adverts: allAdverts
      .filter(isMeant)
      .map((advert, at) => ({ ...advert, number: stories.length + at + 1 })),
    counted: readers && { counted: readers.counted, all: readers.all },
  };
}
