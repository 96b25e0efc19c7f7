import { escape } from '../_includes/escape.js';
import { frame } from '../_includes/frame.js';
import { newsroom } from '../_includes/newsroom.js';

export const data = { permalink: '/', eleventyExcludeFromCollections: true };

/** The front page: the newest, then four of every section, then the rest of the list's front. */
export function render({ collections: { stories, lists } }) {
  const bands = Object.entries(newsroom.sections).map(([id, { name }]) => {
    const cards = stories.filter(({ section }) => section === id).slice(0, 4);
    return `<section class="band"><h2><a href="/${id}/">${escape(name)}</a></h2><ol>${cards.map((story) => story.card).join('')}</ol></section>`;
  });
  const newest = stories.slice(0, 25 + (stories.length % 25));
  const older = lists.find(({ url }) => url.startsWith('/page/'));
  return frame(
    { title: newsroom.name, description: newsroom.description, url: '/' },
    `<h1>${escape(newsroom.name)}</h1><ol class="list">${newest.map((story) => story.card).join('')}</ol>${bands.join('')}${older ? `<nav class="pager"><a href="${older.url}">Lebih lama →</a></nav>` : ''}`,
  );
}
