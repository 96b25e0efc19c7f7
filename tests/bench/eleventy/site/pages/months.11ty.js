import { frame } from '../_includes/frame.js';
import { dayName, monthName } from '../_includes/time.js';

export const data = {
  pagination: { data: 'collections.months', size: 1, alias: 'month' },
  permalink: ({ month }) => month.url,
  eleventyExcludeFromCollections: true,
};

/** One month of the archive, by day. */
export function render({ month }) {
  const title = `Indeks: ${monthName(month.key)}`;
  const days = [...month.days.values()].map(
    (stories) =>
      `<section class="day"><h2>${dayName(stories[0].date)}</h2><ol class="list">${stories.map((story) => story.card).join('')}</ol></section>`,
  );
  return frame(
    { title, description: `${month.count} berita`, url: month.url },
    `<h1>${title}</h1><p>${month.count} berita</p>${days.join('')}`,
  );
}
