import type { Article } from '../../edition/edition.ts';
import { formatTime } from '../../lib/time/format.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { PublishedFile } from '../../site/published-files.ts';
import type { Site } from '../../site/site.ts';
import type { SharedPicture } from '../../site/shared-picture.ts';
import { sharedPicture } from '../../site/shared-picture.ts';
import { isLeadInText, leadPictureOf } from '../../site/lead-picture.ts';
import { labelledTitle, paidNote } from '../../views/label-words.ts';
import type { FeedChart } from './feed-charts.ts';
import { feedCharts } from './feed-charts.ts';
import { erasedFrom } from '../../views/body.ts';

/** What was said of an article after it came out, below a heading. */
export type FeedNotes = { heading: string; lines: { text: string; time: string }[] };

/** An article's own text before it is rendered. Its HTML is made when a feed is written. */
export type FeedBody = Pick<
  Article,
  'file' | 'path' | 'digest' | 'lang' | 'label' | 'documents' | 'parts' | 'entries'
> & {
  /** The pictures that the text shows, in its order. */
  pictures: readonly (Picture | undefined)[];
  /** What its charts show, each with its picture; absent where it shows none. */
  charts?: readonly FeedChart[];
  /** What its sounds and films are, and whether their captions are there; absent where it has none. */
  media?: readonly (PublishedFile | undefined)[];
  /** Whether readers get the files that it links to. */
  isThere: readonly boolean[];
  /** What no text may link to. */
  erased: object;
};

/** The claim of a fact check, with the words around it. */
export type FeedClaim = {
  verdict: string;
  heading: string;
  claim: string;
  evidence: { heading: string; links: readonly { url: string | undefined; name: string }[] };
};

/** All that a feed says of an article where it carries the whole text. */
export type FeedText = {
  /** Where an advertisement says that it is one. */
  paid: { label: string; note: string } | undefined;
  /** What is new since it came out, after the word for it and the time. */
  update: { heading: string; text: string } | undefined;
  corrections: FeedNotes;
  /** Of a fact check: what it came to, what was claimed, and where the evidence is. */
  claim: FeedClaim | undefined;
  /** What to know of it before it is read, below a heading. */
  points: { heading: string; points: readonly string[] };
  picture: SharedPicture | undefined;
  body: FeedBody;
  /** Of live coverage: the one entry that it is of, where it is not the whole. */
  entry?: string;
  replies: FeedNotes;
  /** Sentences at the end: that it is not verified, that a machine helped. */
  closing: { unverified: string | undefined; ai: string | undefined };
  /** Where readers in distress find help, after the words that ask them. */
  help: (NonNullable<Site['settings']['helpline']> & { heading: string }) | undefined;
};

function bodyOf(site: Site, article: Article): FeedBody {
  const { file, path, digest, lang, label, documents, pictures, parts, entries } = article;
  return {
    file,
    path,
    digest,
    lang,
    label,
    documents,
    ...(entries && { parts, entries }),
    pictures: pictures.map((one) => site.pictures.get(one)),
    ...(article.charts && { charts: feedCharts(site, article) }),
    ...(article.media && { media: article.media.map(({ file: one }) => site.files.get(one)) }),
    isThere: documents.map((one) => site.files.has(one)),
    erased: erasedFrom(site),
  };
}

function claimOf({ words }: Site, { claim, label }: Article): FeedClaim | undefined {
  if (!claim || label !== claim.verdict) return undefined;
  const links = claim.evidence.map(({ url, name }) => ({
    url,
    name: name ?? (url === undefined ? '' : new URL(url).host),
  }));
  return {
    verdict: words.label[label],
    ...{ heading: words.claim, claim: claim.text },
    evidence: { heading: words.evidence, links },
  };
}

/** The replies that readers see; one that is an article of its own says where it is. */
function repliesTo(
  { edition, urls, reckoning, words }: Site,
  article: Article,
): FeedNotes['lines'] {
  return edition.repliesTo(article).map(({ time, text, article: other }) => {
    const where = other ? `${labelledTitle(other, words)}: ${urls.absolute(other.path)}` : '';
    return { text: [text, where].filter(Boolean).join(' '), time: formatTime(time, reckoning) };
  });
}

/** The whole text of an article for feeds. */
export function feedText(site: Site, article: Article): FeedText {
  const { words, reckoning } = site;
  const { helpline } = site.settings;
  const lead = leadPictureOf(article, site.pictures);
  const { label, updated, corrections, unverified, ai } = article;
  return {
    paid:
      label === 'advertorial'
        ? { label: words.label.advertorial, note: paidNote(article, words) }
        : undefined,
    update:
      updated?.what === undefined
        ? undefined
        : {
            heading: `${words.updated} ${formatTime(updated.time, reckoning)}`,
            text: updated.what,
          },
    corrections: {
      heading: words.corrections,
      lines: corrections.map(({ text, time }) => ({ text, time: formatTime(time, reckoning) })),
    },
    claim: claimOf(site, article),
    points: { heading: words.points, points: article.points },
    // An essay's picture that stands in its text is not shown twice.
    picture: lead && !isLeadInText(article, lead) ? sharedPicture(site.urls, lead) : undefined,
    body: bodyOf(site, article),
    replies: { heading: words.reply, lines: repliesTo(site, article) },
    closing: {
      unverified: unverified ? words.unverified : undefined,
      ai: ai?.used ? words.aiUsed(ai.how ?? '') : undefined,
    },
    help: article.helpline && helpline ? { ...helpline, heading: words.help } : undefined,
  };
}
