import { makeZip } from '../support/make-zip.ts';

/** A story as a test wants it. */
export interface Story {
  title?: string;
  subtitle?: string;
  /** What stands in the text, the headline again before it where it has one. */
  body?: string;
  /** Whether it has a headline of its own, as stories have and responses have not. */
  isNamed?: boolean;
  published?: string;
  canonical?: string;
  author?: string;
  tags?: readonly string[];
  number?: string;
}

/** A page of Medium's export, as it writes stories and what is like them. */
export function storyHtml({
  title = 'Banjir rob merendam kampung',
  subtitle = '',
  body = '<p class="graf graf--p">Air pasang merendam kampung.</p>',
  isNamed = true,
  published = '2018-08-11T11:23:34.123Z',
  number = 'abcdef123456',
  canonical = `https://medium.com/@siti/banjir-rob-${number}`,
  author = 'Siti Aminah',
  tags = [],
}: Story): string {
  const heading = isNamed
    ? `<h3 class="graf graf--h3 graf--leading graf--title">${title}</h3>`
    : '';
  const lead = subtitle === '' ? '' : `<h4 class="graf graf--h4 graf--subtitle">${subtitle}</h4>`;
  const summary =
    subtitle === '' ? '' : `<section data-field="subtitle" class="p-summary">${subtitle}</section>`;
  const tagged = tags.map((tag) => `<a href="https://medium.com/tag/x" class="p-tag">${tag}</a>`);
  const foot =
    published === ''
      ? `<p><a href="https://medium.com/p/${number}">View original.</a></p>`
      : `<p class="p-tags">Tagged in ${tagged.join(', ')}</p><p>By <a href="https://medium.com/@siti" class="p-author h-card">${author}</a> on <a href="https://medium.com/p/${number}"><time class="dt-published" datetime="${published}">x</time></a>.</p><p><a href="${canonical}" class="p-canonical">Canonical link</a></p>`;
  return `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>* { margin: 0 }</style></head><body><article class="h-entry">
<header><h1 class="p-name">${title}</h1></header>
${summary}<section data-field="body" class="e-content"><section name="69fd" class="section section--body section--first"><div class="section-divider"><hr class="section-divider"></div><div class="section-content"><div class="section-inner sectionLayout--insetColumn">${heading}${lead}${body}</div></div></section></section>
<footer>${foot}<p>Exported from <a href="https://medium.com">Medium</a> on June 3, 2024.</p></footer></article></body></html>`;
}

const list = (title: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><article class="h-entry"><header><h1 class="p-name">${title}</h1></header><section data-field="body" class="e-content"><ul><li><a href="https://medium.com/p/RAHASIA">RAHASIA judul yang agak panjang sehingga tampak seperti berita</a> <time class="dt-published" datetime="2018-08-11T11:23:34Z">x</time></li></ul></section></article></body></html>`;

/** Pages of the export on the account and on what it did. */
export const beside: Readonly<Record<string, string>> = {
  'README.html': list('RAHASIA'),
  'profile/profile.html': `<!DOCTYPE html><html><body><h1>RAHASIA Siti</h1><p>rahasia@x.example ${'kalimat '.repeat(200)}</p></body></html>`,
  'ips/ips-0001.html': list('RAHASIA 10.0.0.1'),
  'sessions/sessions-0001.html': list('RAHASIA'),
  'bookmarks/bookmarks-0001.html': list('RAHASIA'),
  'claps/claps-0001.html': list('RAHASIA'),
  'highlights/highlights-0001.html': list('RAHASIA'),
  'partner-program/x.html': list('RAHASIA'),
  'users-following/x.html': list('RAHASIA'),
  'baru/x.html': `<!DOCTYPE html><html><body><article><h1>RAHASIA</h1><p>${'Kalimat. '.repeat(200)}</p></article></body></html>`,
};

/** An export of Medium. */
export const mediumZip = (files: Readonly<Record<string, string>>): Buffer =>
  makeZip(
    Object.entries({ ...files, ...beside }).map(([name, text]) => ({
      name,
      data: Buffer.from(text),
    })),
  );
