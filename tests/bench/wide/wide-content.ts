import { idOf, times, wideName } from './wide-name.ts';
import { wideArticle } from './wide-story.ts';
import type { Width } from './width.ts';

function siteFile({ sections, children }: Width): string {
  const all = [
    ...times(sections, (number) => `  - id: rubrik-${number}\n    name: ${wideName(1, number)}\n`),
    ...times(
      children,
      (number) =>
        `  - id: anak-${number}\n    name: ${wideName(2, number)}\n    parent: rubrik-0\n`,
    ),
  ];
  return `name: Kabar Lebar
url: https://kabar-lebar.example
language: id
timeZone: Asia/Jakarta
description: Berita buatan untuk mengukur lebar.
sections:
${all.join('')}masthead:
  company: PT Kabar Lebar
  address: Jalan Contoh 1, Jakarta
  responsible: Penanggung Jawab
  email: redaksi@kabar-lebar.example
`;
}

/** Every file of a content folder of that width: path to text. The same width gives the same bytes. */
export function wideContent(width: Width): Map<string, string> {
  const files = new Map([['site.yaml', siteFile(width)]]);
  const topics = times(width.topics, (number) => {
    const name = wideName(3, number);
    return `- id: ${idOf(name)}\n  name: ${name}\n`;
  });
  files.set('topics.yaml', topics.join(''));
  for (let number = 0; number < width.authors; number++) {
    const name = wideName(4, number);
    files.set(`authors/${idOf(name)}.yaml`, `name: ${name}\nbio: Wartawan.\n`);
  }
  for (let number = 0; number < width.pages; number++) {
    const title = wideName(5, number);
    files.set(`pages/${idOf(title)}.md`, `---\ntitle: ${title}\n---\n\nSebuah halaman.\n`);
  }
  for (let number = 0; number < width.files; number++) {
    files.set(`files/berkas/${number}.txt`, `${number}\n`);
  }
  for (let number = 0; number < width.articles; number++) {
    const { file, text } = wideArticle(width, number);
    files.set(file, text);
    if (number < width.files) {
      files.set(file.replace(/[^/]+$/, `data-${number}.csv`), `nomor\n${number}\n`);
    }
  }
  return files;
}
