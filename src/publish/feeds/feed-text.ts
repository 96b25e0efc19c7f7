import type { Article } from '../../edition/edition.ts';
import { formatTime } from '../../lib/time/format.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { Site } from '../../site/site.ts';
import type { SharedPicture } from '../../site/shared-picture.ts';
import { sharedPicture } from '../../site/shared-picture.ts';
import { leadPictureOf } from '../../site/lead-picture.ts';
import { labelledTitle, paidNote } from '../../views/label-words.ts';
import { erasedFrom } from '../../views/body.ts';

/** What was said of an article after it came out, below a heading. */
export type FeedNotes = { heading: string; lines: { text: string; time: string }[] };

/** An article's own text before it is rendered. Its HTML is made when a feed is written. */
export type FeedBody = Pick<
  Article,
  'file' | 'path' | 'digest' | 'lang' | 'label' | 'documents'
> & {
  /** The pictures that the text shows, in its order. */
  pictures: readonly (Picture | undefined)[];
  /** Whether readers get the files that it links to. */
  isThere: readonly boolean[];
  /** What no text may link to. */
  erased: object;
};

/** All that a feed says of an article where it carries the whole text. */
export type FeedText = {
  /** Where an advertisement says that it is one. */
  paid: { label: string; note: string } | undefined;
  /** What is new since it came out, after the word for it and the time. */
  update: { heading: string; text: string } | undefined;
  corrections: FeedNotes;
  picture: SharedPicture | undefined;
  body: FeedBody;
  replies: FeedNotes;
  /** Sentences at the end: that it is not verified, that a machine helped. */
  closing: { unverified: string | undefined; ai: string | undefined };
};

function bodyOf(site: Site, article: Article): FeedBody {
  const { file, path, digest, lang, label, documents, pictures } = article;
  return {
    file,
    path,
    digest,
    lang,
    label,
    documents,
    pictures: pictures.map((one) => site.pictures.get(one)),
    isThere: documents.map((one) => site.files.has(one)),
    erased: erasedFrom(site),
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
    picture: lead && sharedPicture(site.urls, lead),
    body: bodyOf(site, article),
    replies: { heading: words.reply, lines: repliesTo(site, article) },
    closing: {
      unverified: unverified ? words.unverified : undefined,
      ai: ai?.used ? words.aiUsed(ai.how ?? '') : undefined,
    },
  };
}
