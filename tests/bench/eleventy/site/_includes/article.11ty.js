import { escape } from './escape.js';
import { frame } from './frame.js';
import { newsroom } from './newsroom.js';
import { related } from './related.js';
import { stamp } from './time.js';

const { url: origin, name: site } = newsroom;

function head({ title, description, page, updated, authors, section }) {
  const published = page.date.toISOString();
  const modified = updated ? new Date(updated).toISOString() : published;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description,
    datePublished: published,
    dateModified: modified,
    author: authors.map((id) => ({
      '@type': 'Person',
      name: newsroom.authors[id],
      url: `${origin}/author/${id}/`,
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: site, url: origin },
    mainEntityOfPage: origin + page.url,
  };
  return `<meta property="article:published_time" content="${published}"><meta property="article:section" content="${escape(newsroom.sections[section].name)}"><script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`;
}

/** One story, whole. */
export function render(data) {
  const { title, description = '', page, section, topics, authors, updated, label, content } = data;
  const minutes = Math.max(1, Math.round(content.split(' ').length / 220));
  const by = authors
    .map((id) => `<a href="/author/${id}/" rel="author">${escape(newsroom.authors[id])}</a>`)
    .join(', ');
  const words = topics
    .map((id) => `<li><a href="/topic/${id}/" rel="tag">${escape(newsroom.topics[id])}</a></li>`)
    .join('');
  const others = related(data.collections.stories, page.url)
    .map((story) => story.card)
    .join('');
  const address = encodeURIComponent(`${title} ${origin}${page.url}`);
  const changed = updated ? ` · Diperbarui ${stamp(new Date(updated))}` : '';
  return frame(
    { title, description, url: page.url, type: 'article', extra: head(data) },
    `<article class="story"><header><nav class="crumbs"><ol><li><a href="/">Beranda</a></li><li><a href="/${section}/">${escape(newsroom.sections[section].name)}</a></li></ol></nav>${label ? `<p class="label">${escape(label)}</p>` : ''}<h1>${escape(title)}</h1><p class="standfirst">${escape(description)}</p><div class="byline"><p>Oleh ${by}</p><p>${stamp(page.date)}${changed} · ${minutes} menit baca</p></div></header><div class="text">${content}</div><section><h2>Topik</h2><ul>${words}</ul></section><section><h2>Bagikan</h2><ul><li><a href="https://wa.me/?text=${address}">WhatsApp</a></li><li><a href="https://t.me/share/url?url=${address}">Telegram</a></li><li><a href="mailto:?body=${address}">Surel</a></li></ul></section><aside><h2>Terkait</h2><ol>${others}</ol></aside></article>`,
  );
}
