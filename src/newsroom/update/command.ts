import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { wordsIn } from '../../words/words-in.ts';
import type { DeskWords } from '../../words/words.ts';
import { makeFolder } from '../../lib/make-folder.ts';
import { naming } from '../../lib/system-error.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import { linesOf, withLines } from '../desk/ignore-lines.ts';
import { languageOf } from '../terminal/language-of.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { WrongUse } from '../terminal/refusals.ts';
import { compareVersions, isVersion, newsBetween } from './news.ts';
import type { UpdatePlan } from './plan-update.ts';
import { planUpdate } from './plan-update.ts';
import { projectFiles } from './project-files.ts';

/**
 * `npm run update -- <folder of a newer Warta>`: takes over its program and leaves content and
 * settings alone; what was changed or removed is kept in `.warta-before/`. Answers 0, or 2
 * where the folder holds no Warta.
 */
export async function runUpdateCommand(
  { options, names: [folder] }: Arguments<'update'>,
  io: CommandIo,
): Promise<number> {
  const { desk, language } = wordsIn(languageOf(io.content));
  const words = desk.update;
  if (folder === undefined) throw new WrongUse('update', { kind: 'unnamed' });
  const newer = resolve(io.typedIn, folder);
  if (packageIn(newer)?.name !== 'warta' || resolve(io.project) === newer) {
    io.err(words.noWarta(newer));
    return 2;
  }
  const { copy: all, remove } = planUpdate(projectFiles(io.project), projectFiles(newer));
  const copy = all.filter((file) => file !== IGNORE || lacksLines(io.project, newer));
  for (const line of aboutVersions(io.project, newer, words, language.ownName)) io.out(line);
  for (const file of copy) io.out(words.copied(file));
  for (const file of remove) io.out(words.removed(file));
  if (copy.length + remove.length === 0) io.out(words.same);
  else if (options['dry-run']) io.out(words.nothingDone);
  else {
    const before = takeOver(io, newer, { copy, remove });
    io.out(words.done(relative(io.typedIn, before)));
  }
  return 0;
}

function packageIn(folder: string): { name?: unknown; version?: unknown } | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown; version?: unknown };
  } catch {
    return undefined;
  }
}

/** Which version is here and which there, and what the changelog of the newer one says of those between. */
function aboutVersions(
  project: string,
  newer: string,
  words: DeskWords['update'],
  language: string,
): string[] {
  const here = packageIn(project)?.version;
  const there = packageIn(newer)?.version;
  if (!isVersion(here) || !isVersion(there)) return [];
  const versions = words.versions(here, there);
  if (compareVersions(there, here) < 0) return [versions, words.older];
  const changelog = join(newer, '.github/CHANGELOG.md');
  if (!existsSync(changelog)) return [versions];
  const news = newsBetween(readFileSync(changelog, 'utf8'), here, there, language);
  return news.length === 0
    ? [versions]
    : [versions, words.isNew, ...news.map((line) => `- ${line}`)];
}

/**
 * Puts the newer files in place and removes the old ones; returns the folder that holds what was
 * there. All that needs room on the disk comes first, so that a full one leaves the program whole.
 */
function takeOver(
  { project, now }: CommandIo,
  newer: string,
  { copy, remove }: UpdatePlan,
): string {
  const store = join(project, '.warta-before');
  const before = join(store, now.toISOString().replace(/[:.]/g, '-'));
  const ready = join(store, 'ready');
  rmSync(ready, { recursive: true, force: true });
  writeAtomically(join(store, '.gitignore'), '*\n');
  try {
    for (const file of copy) put(join(newer, file), join(ready, file));
    if (copy.includes(IGNORE) && existsSync(join(project, IGNORE)))
      writeAtomically(join(ready, IGNORE), bytesOf(ignoreText(project, newer)));
    for (const file of [...copy, ...remove].filter((one) => existsSync(join(project, one))))
      put(join(project, file), join(before, file));
    for (const file of copy) {
      makeFolder(dirname(join(project, file)));
      renameSync(join(ready, file), join(project, file));
    }
  } finally {
    rmSync(ready, { recursive: true, force: true });
  }
  for (const file of remove) rmSync(join(project, file));
  return before;
}

const IGNORE = '.gitignore';

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What git leaves out is the newsroom's to say: its own lines stay, those of the newer Warta come to them. */
function ignoreText(project: string, newer: string): string {
  const text = readFileSync(join(project, IGNORE), 'latin1');
  return withLines(text, linesOf(readFileSync(join(newer, IGNORE), 'latin1')));
}

function lacksLines(project: string, newer: string): boolean {
  const here = join(project, IGNORE);
  return !existsSync(here) || ignoreText(project, newer) !== readFileSync(here, 'latin1');
}

function put(from: string, to: string): void {
  makeFolder(dirname(to));
  naming(to, () => cpSync(from, to));
}
