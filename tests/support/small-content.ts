/** Settings of a small newspaper, as an editor writes them. */
export const siteYaml = `name: Warta Kecil
url: https://warta.example
language: id
timeZone: Asia/Jakarta
sections:
  - { id: nasional, name: Nasional }
  - { id: internasional, name: Internasional }
`;

/** An article's file. */
export function article(
  fields: Record<string, string>,
  body = 'Isi berita ini satu paragraf.',
): string {
  const lines = Object.entries({
    title: 'Kereta lewat',
    description: 'Pagi tadi di kota.',
    date: '2015-09-16 19:41',
    section: 'nasional',
    ...fields,
  }).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** A 3 × 2 drawing that says `text`. */
export const drawing = (text = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 300 200"><title>${text}</title><rect width="300" height="200" fill="#ccd"/></svg>`;
