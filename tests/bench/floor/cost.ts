import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../report/table.ts';
import { gzipped } from '../sizes/gzipped.ts';
import { scriptBytes } from '../sizes/scripts.ts';
import { searchCodeBytes } from '../sizes/search-table.ts';

/** An article of the demonstration edition with a picture, a list and links. */
const ARTICLE = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/index.html';

/** Compressed bytes of all scripts whose name begins so; none is 0. */
const apart = (folder: string, name: string): number =>
  readdirSync(join(folder, '_astro'))
    .filter((file) => file.startsWith(`${name}-`))
    .reduce((sum, file) => sum + gzipped(readFileSync(join(folder, '_astro', file))), 0);

function weigh(folder: string): [what: string, bytes: number][] {
  const article = readFileSync(join(folder, ARTICLE), 'utf8');
  const scripts = scriptBytes(article, folder);
  // Inline scripts are in the page, and counted once.
  const external = scriptBytes(
    article.replace(/<script(?![^>]*\bsrc=)[^]*?<\/script>/g, ''),
    folder,
  );
  const worker = join(folder, 'sw.js');
  return [
    ['article: page with its styles', gzipped(article)],
    ['article: scripts', scripts],
    ['article: page and scripts', gzipped(article) + external],
    ['search: code until the first result', searchCodeBytes(folder)],
    ['search: inflate, fetched where it is needed', apart(folder, 'inflate')],
    ['service worker', existsSync(worker) ? gzipped(readFileSync(worker)) : 0],
  ];
}

/** What a built site weighs, after gzip -9, beside the same built without a floor. */
export function costTable(site: string, without: string): string {
  const before = new Map(weigh(without));
  const rows = weigh(site).map(([what, bytes]) => {
    const cost = bytes - before.get(what)!;
    return [what, String(before.get(what)), String(bytes), `${cost > 0 ? '+' : ''}${cost}`];
  });
  return table(['B', 'without', 'with', 'the floor costs'], rows);
}
