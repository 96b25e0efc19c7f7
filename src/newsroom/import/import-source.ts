import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FILE } from '../../content-files/files/role.ts';
import type { ImportOptions } from './import-options.ts';
import { importExports } from './import-exports.ts';
import { importFile, isOnePass } from './import-file.ts';
import type { ItemSources } from './item-sources.ts';
import { itemSources } from './item-sources.ts';
import { REPORTS } from './report/keep-old-report.ts';
import type { PlacedNote } from './report/note-log.ts';
import type { ImportOutcome } from './report/outcome.ts';
import { emptyOutcome } from './report/outcome.ts';
import type { Reading } from './settings/run-settings.ts';
import { runSettings } from './settings/run-settings.ts';
import { settleSite } from './settings/settle-site.ts';
import { mostAsked } from './settings/trial.ts';
import { topicMapFile } from './settings/topic-map.ts';
import { openSource } from './source/open-source.ts';
import { temporaryFolder } from './source/temporary-folder.ts';
import { gitNotes } from './report/git-notes.ts';
import { ImportRun } from './import-run.ts';
import { indexExports } from './wxr/index-exports.ts';

/**
 * Imports a file, folder or address into a content folder and answers what was done: the source is
 * read, then each article is prepared, placed and written. Problems of the input are notes in the answer;
 * only what nobody can foresee is thrown.
 */
export async function importSource(options: ImportOptions): Promise<ImportOutcome> {
  const temporary = temporaryFolder();
  let items: ItemSources | undefined;
  try {
    const opened = await openAll(options, temporary.path);
    items = await itemSources(opened.source.files, temporary.path, options.stop);
    const reading = await lookThrough(opened, items, options.stop);
    return await importReading(options, reading, items);
  } finally {
    items?.close();
    temporary.remove();
  }
}

/** Opens what is to be imported. */
async function openAll(options: ImportOptions, temporary: string) {
  const { images = false, allowPrivate = false, stop } = options;
  const early: Reading['notes'] = [];
  const note = (file: string, problem: Reading['notes'][number]['note']) =>
    void early.push({ file, note: problem });
  const kept = options.dryRun === true ? undefined : join(options.content, REPORTS, '.fetched');
  const { pause } = options;
  const source = await openSource(options.target, {
    temporary,
    allowPrivate,
    images,
    note,
    stop,
    kept,
    pause,
    most: mostAsked(options.only),
    since: options.since,
  });
  return { source, notes: early };
}

/** Looks once through the items of WordPress in what was opened. */
async function lookThrough(
  { source, notes }: Pick<Reading, 'source' | 'notes'>,
  items: ItemSources,
  stop: AbortSignal | undefined,
): Promise<Reading> {
  const exports = await indexExports(items.sources, stop);
  const left = [...source.left, ...items.left];
  return {
    ...exports,
    source: { ...source, left },
    notes: [...notes, ...items.notes, ...exports.notes],
  };
}

async function importReading(
  options: ImportOptions,
  reading: Reading,
  { sources }: ItemSources,
): Promise<ImportOutcome> {
  const { source, heads, index, notes } = reading;
  const isStopped = () => options.stop?.aborted === true;
  if (isStopped()) return emptyOutcome();
  const settled = settleSite(options.content, heads, index);
  const problems = 'problems' in settled ? settled.problems : [];
  if ('problems' in settled || source.files.length === 0) {
    const all = [...notes, ...problems.map((note) => ({ file: SITE_FILE, note }))];
    const outcome = emptyOutcome();
    outcome.notes.push(...all.map(({ file, note }): PlacedNote => ({ ...note, file })));
    for (const { file, unit } of source.left) outcome.units.add({ file, ...unit });
    options.report?.(outcome, true);
    return outcome;
  }
  const settings = await runSettings(options, reading, settled.site);
  const run = new ImportRun(settings);
  for (const { file, note } of notes) run.note(file, note);
  for (const { file, unit } of source.left) run.leave(file, unit);
  if (run.write(SITE_FILE, settled.newText)) run.note(SITE_FILE, { rule: 'site-made' });
  run.write(topicMapFile, settings.newTopicMap);
  for (const one of gitNotes(options)) run.note('.gitignore', one);
  await importExports(run, sources, reading, options);
  for (const file of source.files)
    if (isOnePass(file) && !isStopped())
      await importFile(run, file, { source, stop: options.stop });
  for (const { authors, categories, tags } of heads) {
    for (const [kind, list] of Object.entries({ authors, categories, tags })) {
      run.outcome.counts.set(kind, (run.outcome.counts.get(kind) ?? 0) + list.length);
    }
  }
  await run.finish();
  options.report?.(run.outcome, !isStopped());
  if (!isStopped()) {
    run.end();
    if (reading.source.kept !== undefined) rmSync(reading.source.kept, { recursive: true });
  }
  return run.outcome;
}
