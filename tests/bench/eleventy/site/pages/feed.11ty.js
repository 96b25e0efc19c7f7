import { escape } from '../_includes/escape.js';
import { newsroom } from '../_includes/newsroom.js';

export const data = { permalink: '/feed.xml', eleventyExcludeFromCollections: true };

const { name, url: origin, description } = newsroom;

/** RSS of the newest fifty stories. */
export function render({ collections }) {
  const items = collections.stories
    .slice(0, 50)
    .map(
      (story) =>
        `<item><title>${escape(story.title)}</title><link>${origin}${story.url}</link><guid>${origin}${story.url}</guid><pubDate>${story.date.toUTCString()}</pubDate><description>${escape(story.description)}</description></item>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${escape(name)}</title><link>${origin}/</link><description>${escape(description)}</description><language>id</language>${items.join('')}</channel></rss>`;
}
