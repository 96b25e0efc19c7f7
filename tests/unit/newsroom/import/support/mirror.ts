import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportOptions } from '../../../../../src/newsroom/import/import-options.ts';
import type { ImportOutcome } from '../../../../../src/newsroom/import/report/outcome.ts';
import { contentFolder, filesIn } from './content-folder.ts';
import { runImport } from './run-import.ts';

/** The site that the pages say they are of. */
export const host = 'https://kabar.example';

const words = 'Warga mengungsi ke balai desa sejak Senin malam, kata petugas di lapangan, Selasa. ';

/** The text of a short story. */
export const text = Array.from({ length: 6 }, (_, at) => `<p>${at}. ${words.repeat(2)}</p>`).join(
  '\n',
);

/** The short text of a further part, by whoever acts in it. */
export const partText = (who: string): string =>
  `<p>${who} menyiapkan dapur umum, tenda, selimut dan obat bagi pengungsi di tiga kecamatan.</p><p>${who} juga mengirim perahu karet serta relawan sejak Selasa pagi, menurut laporan.</p>`;

/** What says that a page was published, and when. */
export const dated = '<meta property="article:published_time" content="2024-06-11T09:00:00+07:00">';

/** Linked headlines with a line below each. */
export const teasers = Array.from(
  { length: 8 },
  (_, at) => `<h2><a href="/b/${at}/">Berita ${at}</a></h2><p>Awal.</p>`,
).join('');

/** A page of a site; `path` is the address that it says of itself. */
export function page(
  title: string,
  { head = '', body = text, path = '', classes = '', og = title, h1 = title } = {},
): string {
  return `<!DOCTYPE html><html><head><title>${title}</title>${og && `<meta property="og:title" content="${og}">`}
${path && `<link rel="canonical" href="${host}${path}">`}${head}</head><body class="${classes}"><article>${h1 && `<h1>${h1}</h1>`}${body}</article></body></html>`;
}

/** A story of the site, with its day. */
export const story = (path: string, more: Parameters<typeof page>[1] = {}) =>
  page('Banjir Tegal', { path, ...more, head: dated + (more.head ?? '') });

/** Files in a folder of their own. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = contentFolder({ site: false });
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  return folder;
}

/** What became of a mirror: the outcome, the files that were written, and the rules that were noted. */
export async function mirrored(
  files: Record<string, string | Uint8Array>,
  more: Partial<ImportOptions> = {},
): Promise<{
  outcome: ImportOutcome;
  files: Record<string, string>;
  all: string;
  rules: string[];
}> {
  const content = contentFolder();
  const outcome = await runImport(content, folderOf(files), more);
  const written = filesIn(content);
  const rules = [...outcome.notes].map(({ rule }) => rule);
  return { outcome, files: written, all: Object.values(written).join('\n'), rules };
}
