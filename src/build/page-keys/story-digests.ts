import type { Article } from '../../edition/article.ts';
import type { Site } from '../../site/site.ts';
import { leadPictureOf } from '../../site/lead-picture.ts';
import { contentPath } from '../../lib/content-path.ts';
import { storyCard } from '../../publish/cards/card-of.ts';
import type { PublishedFiles } from '../../site/published-files.ts';
import { digestOf } from '../../lib/digest.ts';

/** Digests of what different pages show of one story. */
export type StoryDigests = {
  /** As other stories' pages point to it: all but the standfirst of a list. */
  headline(article: Article): string;
  /** As lists show it. */
  card(article: Article): string;
  /** As feeds announce it: times, names and topics too, but not its text. */
  news(article: Article): string;
  /** Itself: its file, and what others say of its section, topics, authors, pictures and replies. */
  whole(article: Article): string;
};

function remembered(make: (article: Article) => string): (article: Article) => string {
  const known = new Map<Article, string>();
  return (article) => {
    let digest = known.get(article);
    if (digest === undefined) known.set(article, (digest = make(article)));
    return digest;
  };
}

const bylineOf = ({ byline }: Article): unknown[] =>
  byline.map(({ role, author: { id, name, kind, path, hasPage } }) => [
    role,
    id,
    name,
    kind,
    path,
    hasPage,
  ]);

const topicsOf = ({ topics }: Article): unknown[] =>
  topics.map(({ id, name, path, hasPage }) => [id, name, path, hasPage]);

/** Digests of the stories of a site, each made once. */
export function storyDigests(site: Site, documents: PublishedFiles): StoryDigests {
  const { pictures, edition } = site;
  const headline = remembered((article) => {
    const { path, title, date, lang, label, section, awaiting } = article;
    const lead = leadPictureOf(article, pictures);
    return digestOf(path, title, date, lang, label, section.id, section.name, awaiting, lead);
  });
  const card = remembered((article) => digestOf(headline(article), article.standfirst));
  const news = remembered((article) => {
    const { updated, canonical, corrections, replies } = article;
    const times = [updated, corrections.map(({ time }) => time), replies.map(({ time }) => time)];
    return digestOf(card(article), canonical, times, bylineOf(article), topicsOf(article));
  });
  const whole = remembered((article) => {
    const { file, digest, image } = article;
    const lead = image && contentPath(file, image.src);
    const shown = lead === undefined ? article.pictures : [lead, ...article.pictures];
    const replies = article.replies.map(({ article: id }) => {
      const other = id === undefined ? undefined : edition.article(id);
      return other && [other.path, other.title];
    });
    return digestOf(
      news(article),
      file,
      digest,
      article.standfirstDerived,
      shown.map((path) => pictures.get(path)),
      article.documents.map((path) => documents.get(path)),
      replies,
      storyCard(site, article).path,
    );
  });
  return { headline, card, news, whole };
}
