import type { LedgerLine } from '../../edition/edition.ts';
import type { Site } from '../../site/site.ts';
import { correctionsPath, feedPath, jsonFeedPath } from '../../site/addresses.ts';
import { labelledTitle } from '../../views/label-words.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedView } from './feed.ts';
import { FEED_ITEMS } from './feed.ts';
import { knownPath } from './known-path.ts';

const ANCHORS = { correction: 'ralat', reply: 'hak-jawab' } as const;

/** What a line says; a reply that is an article of its own says where it is. */
function textOf({ urls, words }: Site, { text, reply }: LedgerLine): string {
  return [text, reply && `${labelledTitle(reply, words)}: ${urls.absolute(reply.path)}`]
    .filter(Boolean)
    .join(' ');
}

function entry(
  site: Site,
  id: string,
  more: Omit<FeedItem, 'id' | 'text' | 'modified' | 'authors' | 'image'>,
) {
  const { settings, urls } = site;
  const authors = [{ name: settings.name, url: urls.absolute('/') }];
  return { ...more, id, text: undefined, modified: more.published, authors, image: undefined };
}

/** As many of the lines as a feed can hold, and those of the same moment as the last of them. */
function newestLines(ledger: readonly LedgerLine[]): LedgerLine[] {
  const last = ledger[FEED_ITEMS - 1]?.time ?? '';
  return ledger.filter(({ time }) => time >= last);
}

/** Finds the place of a line among those of its article, kind and moment, from 0. */
function placeFinder(): (line: LedgerLine) => number {
  const placesOf = new Map<readonly unknown[], Map<string, number>>();
  return ({ kind, time, text, article }) => {
    const lines = kind === 'correction' ? article.corrections : article.replies;
    let places = placesOf.get(lines);
    if (!places) {
      placesOf.set(lines, (places = new Map()));
      const counts = new Map<string, number>();
      for (const one of lines) {
        const at = counts.get(one.time) ?? 0;
        counts.set(one.time, at + 1);
        const key = `${one.time} ${one.text ?? ''}`;
        if (!places.has(key)) places.set(key, at);
      }
    }
    return places.get(`${time} ${text}`) ?? 0;
  };
}

function ledgerItems(site: Site): FeedItem[] {
  const { edition, urls, words } = site;
  const placeOf = placeFinder();
  return newestLines(edition.ledger).map((line) => {
    const { kind, time, article } = line;
    const label = kind === 'correction' ? words.corrections : words.reply;
    const anchor = ANCHORS[kind];
    const at = placeOf(line);
    // Two of one minute are told apart by their order.
    const id = `${urls.absolute(knownPath(article))}#${anchor}-${time}${at > 0 ? `-${at + 1}` : ''}`;
    return entry(site, id, {
      url: `${urls.absolute(article.path)}#${anchor}`,
      title: `${label}: ${labelledTitle(article, words)}`,
      summary: textOf(site, line),
      published: time,
      tags: [label],
      lang: article.lang,
    });
  });
}

function withdrawnItems(site: Site): FeedItem[] {
  const { edition, urls, words, settings } = site;
  return edition.withdrawn.map((withdrawn) => {
    const { time, reason } = withdrawn.notice;
    return entry(site, `${urls.absolute(knownPath(withdrawn))}#dicabut`, {
      url: urls.absolute(withdrawn.path),
      title: words.withdrawnTitle,
      summary: reason ? `${words.reason}: ${reason}` : words.withdrawnByUs,
      published: time,
      tags: [words.withdrawn],
      lang: settings.language,
    });
  });
}

/** Newest first; those without a time at the end. */
function newestFirst(a: FeedItem, b: FeedItem): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one === other) return a.id < b.id ? -1 : 1;
  return one < other ? 1 : -1;
}

/** Corrections, rights of reply and withdrawals as a feed, newest first. */
export function correctionsFeed(site: Site): FeedView {
  const { settings, urls, words, reckoning } = site;
  return {
    title: `${words.correctionsTitle} · ${settings.name}`,
    description: words.correctionsLead,
    home: urls.absolute(correctionsPath),
    rss: urls.absolute(feedPath(correctionsPath)),
    json: urls.absolute(jsonFeedPath(correctionsPath)),
    language: settings.language,
    zone: reckoning.zone,
    items: [...ledgerItems(site), ...withdrawnItems(site)].toSorted(newestFirst),
  };
}
