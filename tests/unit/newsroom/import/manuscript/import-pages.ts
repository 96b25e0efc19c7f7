import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder, filesIn } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

/** A page as Google Docs saves it: the rules of its classes in front, the document in its body. */
export const docsPage = (body: string, css = ''): string =>
  `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url('https://themes.googleusercontent.com/fonts/css?kit=x');${css}.title{padding-top:0pt;font-size:26pt}.subtitle{color:#666}</style></head><body class="c9 doc-content">${body}</body></html>`;

/** A page as Word saves it, filtered. */
export const wordPage = (body: string, css = ''): string =>
  `<html>\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<meta name=Generator content="Microsoft Word 15 (filtered)">\n<style>\n<!--\n/* Font Definitions */\n@font-face\n\t{font-family:"Cambria Math";}\np.MsoNormal, li.MsoNormal, div.MsoNormal\n\t{margin:0cm;}\n${css}\n-->\n</style>\n</head>\n<body lang=IN>\n<div class=WordSection1>\n${body}\n</div>\n</body>\n</html>`;

/** Imports files of one folder, by their names. */
export async function importPages(pages: Record<string, string | Uint8Array>) {
  const folder = contentFolder({ site: false });
  for (const [name, bytes] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const content = contentFolder();
  const outcome = await runImport(content, folder);
  const files = filesIn(content);
  const articles = Object.entries(files)
    .filter(([name]) => name.startsWith('articles/') && name.endsWith('.md'))
    .map(([, text]) => text);
  return { outcome, content, files, articles, article: articles[0] ?? '' };
}
