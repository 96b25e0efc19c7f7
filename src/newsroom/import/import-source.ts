import { readFileSync } from 'node:fs';
import { SITE_FILE } from '../../content-files/parse/site.ts';
import { detectInHtml } from '../../spam/detect-in-html.ts';
import { hostOf } from './clean/own-links.ts';
import type { ImportOptions } from './import-options.ts';
import { importExports } from './import-exports.ts';
import { importFile } from './import-file.ts';
import { pictureCopier } from './pictures/picture-copier.ts';
import type { Outcome } from './report/outcome.ts';
import { emptyOutcome } from './report/outcome.ts';
import { askSections } from './settings/ask-sections.ts';
import { parseSectionMap } from './settings/choose-section.ts';
import { settleSite } from './settings/settle-site.ts';
import { mergeTags, readTopicMap, topicMapFile } from './settings/topic-map.ts';
import { openSource } from './source/open-source.ts';
import { temporaryFolder } from './source/temporary-folder.ts';
import type { Note } from './story/note.ts';
import { ImportRun } from './write/import-run.ts';
import { indexExports } from './wxr/index-exports.ts';
import { kindOfItem } from './wxr/kind-of-item.ts';
import type { WxrItem } from './wxr/wxr-item.ts';

/**
 * Imports a file, folder or address into a content folder and answers what was done. Problems of
 * the input are notes in the answer; only what nobody can foresee is thrown.
 */
export async function importSource(options: ImportOptions): Promise<Outcome> {
  const temporary = temporaryFolder();
  try {
    return await importWithin(options, temporary.path);
  } finally {
    temporary.remove();
  }
}

async function importWithin(options: ImportOptions, temporary: string): Promise<Outcome> {
  const early: { file: string; note: Note }[] = [];
  const { content, allowPrivate = false, dryRun = false } = options;
  const source = await openSource(options.target, {
    temporary,
    allowPrivate,
    images: options.images ?? false,
    note: (file, note) => early.push({ file, note }),
    stop: options.stop,
  });
  const exports = source.files.filter(({ kind }) => kind === 'wxr');
  const lookAt = (item: WxrItem, file: string) => {
    if (looksInfected(item)) early.push({ file, note: infected(item) });
  };
  const { index, heads, notes } = await indexExports(exports, lookAt, options.stop);
  const isStopped = () => options.stop?.aborted === true;
  if (isStopped()) return emptyOutcome();
  const settled = settleSite(content, heads, index);
  if ('problems' in settled || source.files.length === 0) {
    const outcome = emptyOutcome();
    outcome.notes.push(...early.map(({ file, note }) => ({ ...note, file })));
    if ('problems' in settled)
      outcome.notes.push(...settled.problems.map((note) => ({ ...note, file: SITE_FILE })));
    return outcome;
  }
  const { site } = settled;
  const sectionMap = new Map(parseSectionMap(mapText(options.sectionMap)));
  await askSections(index, site, sectionMap, options.askSection);
  const merged = mergeTags(index.tags.values());
  const reviewed = readTopicMap(content);
  const ownHosts = [site.url, ...heads.map(({ blogUrl, link }) => blogUrl || link)].flatMap(
    (url) => hostOf(url) ?? [],
  );
  const run = new ImportRun({
    content,
    site,
    now: options.now,
    dryRun,
    sectionMap,
    topicMap: reviewed ?? merged.map,
    prepare: {
      ownHosts,
      allow: site.spam.allow,
      uploads: index.uploads,
      people: new Map(
        heads.flatMap(({ authors }) =>
          authors.map(({ login, name }) => [login.toLowerCase(), name]),
        ),
      ),
      byNumber: (id) => index.posts.get(id)?.url,
    },
    claimed: index.addresses,
    pictures: pictureCopier({
      content,
      folders: source.folders,
      images: options.images ?? false,
      allowPrivate,
      dryRun,
      stop: options.stop,
    }),
  });
  for (const { file, note } of [...early, ...notes]) run.note(file, note);
  if (settled.made !== undefined) {
    run.write(SITE_FILE, settled.made);
    run.note(SITE_FILE, { rule: 'site-made' });
  }
  if (merged.map.size > 0 && reviewed === undefined) run.write(topicMapFile, merged.text);
  await importExports(run, exports, index, options);
  for (const file of source.files)
    if (file.kind !== 'wxr' && !isStopped()) await importFile(run, file);
  for (const { authors, categories, tags } of heads) {
    for (const [kind, list] of Object.entries({ authors, categories, tags })) {
      run.outcome.counts.set(kind, (run.outcome.counts.get(kind) ?? 0) + list.length);
    }
  }
  await run.finish();
  return run.outcome;
}

/** `--section-map` names a file of pairs, or is the pairs. */
function mapText(value: string | undefined): string {
  if (value === undefined || /[=\n]/.test(value)) return value ?? '';
  try {
    return readFileSync(value, 'utf8');
  } catch {
    return value;
  }
}

/** Menus, templates and custom code are not imported, but spam in them says that the site was hacked. */
function looksInfected({ fields }: WxrItem): boolean {
  if (kindOfItem(fields.type) !== 'furniture' || !fields.content.includes('<')) return false;
  return detectInHtml(fields.content, { ownHosts: [], allow: [] }).some(
    ({ rule }) => rule === 'spam/certain',
  );
}

function infected({ fields, line }: WxrItem): Note {
  return { rule: 'spam-outside', line, values: { kind: fields.type, title: fields.title } };
}
