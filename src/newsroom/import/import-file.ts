import { readFileSync, statSync } from 'node:fs';
import { decodeBytes } from './encoding/decode-bytes.ts';
import { readFeed } from './feed/read-feed.ts';
import { isSystemError } from '../../lib/system-error.ts';
import { faultNote } from './report/fault-note.ts';
import { readPage } from './page/read-page.ts';
import { TooManyElements } from './html/flat-html.ts';
import type { SourceFile } from './source/source-file.ts';
import { readText } from './text/read-text.ts';
import type { ImportRun } from './import-run.ts';

const mostMegabytes = 64;

/** Imports a file that is read whole: a page, a feed or a text. What goes wrong in it is noted. */
export async function importFile(run: ImportRun, file: SourceFile): Promise<void> {
  try {
    await importText(run, file);
  } catch (error) {
    // A file that goes away, and a hostile one that breaks a library, cost no other file.
    if (error instanceof TooManyElements) {
      const values = { file: file.name, limit: error.limit };
      run.note(file.name, { rule: 'page-too-large', values });
      return;
    }
    const rule = isSystemError(error) ? 'input-unreadable' : 'input-broken';
    const why = isSystemError(error) ? error.code : '';
    const values = { file: file.name, why };
    run.note(file.name, faultNote(file.name, error) ?? { rule, values });
  }
}

async function importText(run: ImportRun, file: SourceFile): Promise<void> {
  const { name, path, kind, url, charset } = file;
  if (statSync(path).size > mostMegabytes * 1_000_000) {
    run.note(name, { rule: 'input-too-large', values: { file: name, limit: mostMegabytes } });
    return;
  }
  const { text, repaired } = decodeBytes(readFileSync(path), { charset, xml: kind === 'feed' });
  if (repaired > 0)
    run.note(name, { rule: 'encoding-repaired', values: { file: name, count: repaired } });
  const { timeZone: zone } = run.settings.site;
  if (kind === 'feed') await addFeed(run, text, name, zone);
  else if (kind === 'html') {
    const page = readPage(text, { file: name, url, zone });
    if ('rule' in page) run.note(name, page);
    else await run.add(page);
  } else {
    const article = readText(text, name, zone);
    if (article === undefined) run.note(name, { rule: 'input-empty', values: { file: name } });
    else await run.add(article);
  }
}

async function addFeed(run: ImportRun, text: string, name: string, zone: string): Promise<void> {
  const feed = readFeed(text, name, zone);
  if (feed === undefined) {
    run.note(name, { rule: 'feed-broken', values: { file: name } });
    return;
  }
  for (const note of feed.notes) run.note(name, note);
  if (feed.articles.length === 0) run.note(name, { rule: 'input-empty', values: { file: name } });
  for (const article of feed.articles) await run.add(article);
}
