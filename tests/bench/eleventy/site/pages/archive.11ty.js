import { frame } from '../_includes/frame.js';
import { monthName } from '../_includes/time.js';

export const data = { permalink: '/archive/', eleventyExcludeFromCollections: true };

/** All months. */
export function render({ collections }) {
  const months = collections.months.map(
    ({ key, url, count }) => `<li><a href="${url}">${monthName(key)}</a> (${count})</li>`,
  );
  return frame(
    { title: 'Indeks', description: 'Semua berita', url: '/archive/' },
    `<h1>Indeks</h1><ul>${months.join('')}</ul>`,
  );
}
