import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchDocument } from '../../../src/search/writer/search-document.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** The one author of articles whose writers the data does not name. */
const DESK = 'desk-uji';

/**
 * Writes articles as an editor's content folder: front matter and body, the sections that occur,
 * one desk. An article's file lies where its address says, so that both stay the same.
 */
export function writeContent(folder: string, articles: readonly SearchDocument[]): void {
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('site.yaml', siteFile([...new Set(articles.map(({ section }) => section))].toSorted()));
  put(`authors/${DESK}.yaml`, 'name: Redaksi Uji\nkind: desk\nbio: Redaksi Kabar Uji.\n');
  put('topics.yaml', '[]\n');
  for (const article of articles) {
    put(`articles/${article.url.slice(1, -1)}.md`, articleFile(article));
  }
}

function articleFile({ title, date, section, body }: SearchDocument): string {
  const front = [
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    `section: ${section}`,
    `authors: [${DESK}]`,
  ];
  return `---\n${front.join('\n')}\n---\n\n${plainMarkdown(body)}\n`;
}

function siteFile(sections: readonly string[]): string {
  const listed = sections.map((id) => `  - id: ${id}\n    name: ${JSON.stringify(id)}\n`);
  return `name: Kabar Uji
url: https://warta.example
language: id
timeZone: Asia/Jakarta
description: Berita untuk mengukur pencarian.
sections:
${listed.join('')}masthead:
  company: PT Kabar Uji
  address: Jalan Contoh 1, Jakarta
  responsible: Penanggung Jawab Uji
  editor: Redaktur Uji
  email: redaksi@kabar-uji.example
`;
}
