import { escape } from './escape.js';
import { newsroom } from './newsroom.js';

const { name, url: origin, description: motto, masthead } = newsroom;
const sections = Object.entries(newsroom.sections);
const links = sections
  .map(([id, section]) => `<li><a href="/${id}/">${escape(section.name)}</a></li>`)
  .join('');
const header = `<a class="skip" href="#isi">Langsung ke isi</a><header class="masthead"><a class="nameplate" href="/">${escape(name)}</a></header><nav class="nav"><ul>${links}<li><a href="/archive/">Indeks</a></li></ul></nav>`;
const footer = `<footer class="footer"><div><a href="/">${escape(name)}</a><p>${escape(motto)}</p></div><nav><ul>${links}<li><a href="/archive/">Indeks</a></li><li><a href="/feed.xml">RSS</a></li></ul></nav><dl><dt>Penerbit</dt><dd>${escape(masthead.company)}</dd><dt>Alamat</dt><dd>${escape(masthead.address)}</dd><dt>Kontak</dt><dd><a href="mailto:${masthead.email}">${masthead.email}</a></dd></dl></footer>`;

/** A whole page: `type` is Open Graph's, `extra` goes into the head. */
export function frame({ title, description, url, type = 'website', extra = '' }, main) {
  const full = title === name ? title : `${title} · ${name}`;
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(full)}</title><meta name="description" content="${escape(description)}"><link rel="canonical" href="${origin}${url}"><link rel="alternate" type="application/rss+xml" title="${escape(name)}" href="/feed.xml"><link rel="stylesheet" href="/style.css"><meta property="og:type" content="${type}"><meta property="og:site_name" content="${escape(name)}"><meta property="og:title" content="${escape(title)}"><meta property="og:description" content="${escape(description)}"><meta property="og:url" content="${origin}${url}"><meta property="og:locale" content="id_ID">${extra}</head><body>${header}<main id="isi">${main}</main>${footer}</body></html>`;
}
