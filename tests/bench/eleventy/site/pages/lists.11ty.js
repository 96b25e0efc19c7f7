import { escape } from '../_includes/escape.js';
import { frame } from '../_includes/frame.js';

export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => list.url,
  eleventyExcludeFromCollections: true,
};

/** One page of a list. */
export function render({ list }) {
  const newer = list.newer ? `<a href="${list.newer}" rel="prev">← Lebih baru</a>` : '';
  const older = list.older ? `<a href="${list.older}" rel="next">Lebih lama →</a>` : '';
  const cards = list.items.map((story) => story.card).join('');
  return frame(
    list,
    `<header><h1>${escape(list.title)}</h1><p>${escape(list.description)}</p></header><ol class="list">${cards}</ol><nav class="pager">${newer}${older}</nav>`,
  );
}
