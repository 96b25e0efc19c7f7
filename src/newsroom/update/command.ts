import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { wordsIn } from '../../words/words-in.ts';
import type { DeskWords } from '../../words/words.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { languageOf } from '../terminal/language-of.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { WrongUse } from '../terminal/refusals.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import { BASE, packBase, packageOf, readBase } from './base.ts';
import { compareVersions, isVersion, newsBetween } from './news.ts';
import { notesOf } from './notes.ts';
import { planUpdate } from './plan-update.ts';
import { readProject, readRelease } from './program-files.ts';
import { linesAbout } from './say-changes.ts';
import { STORE, finishTakeover, isCutOff, takeOver } from './take-over.ts';

/**
 * `npm run update -- <folder of a newer Warta>`: takes over its program and leaves content and
 * settings alone. What the newsroom changed in the program is put into the newer one where it fits;
 * a patch of it, and what was changed or removed, are kept in `.warta-before/`. Answers 0, or 2 where
 * a folder holds no Warta.
 */
export async function runUpdateCommand(
  { options, names: [folder] }: Arguments<'update'>,
  io: CommandIo,
): Promise<number> {
  const { desk, language } = wordsIn(languageOf(io.content));
  const words = desk.update;
  if (folder === undefined) throw new WrongUse('update', { kind: 'unnamed' });
  const newer = resolve(io.typedIn, folder);
  const given = options.base === undefined ? undefined : resolve(io.typedIn, options.base);
  for (const [at, refusal] of [
    [newer, words.noWarta],
    [given, words.noBaseThere],
  ] as const) {
    if (at === undefined || (isWarta(at) && at !== resolve(io.project))) continue;
    io.err(refusal(at));
    return 2;
  }
  const isDry = options['dry-run'] === true;
  const wasCutOff = isCutOff(io.project);
  if (wasCutOff && !isDry) finishTakeover(io.project);
  if (wasCutOff) io.out(isDry ? words.cutOff : words.finished);

  const { version } = packageIn(io.project);
  const release = releaseIn(newer);
  const base = given ? releaseIn(given).files : readBase(io.project, version)?.files;
  const here = readProject(io.project, [...release.files.keys(), ...(base?.keys() ?? [])]);
  const { copy, remove, own } = planUpdate(here, release.files, base);

  for (const line of aboutVersions(io.project, newer, words, language.ownName)) io.out(line);
  if (release.leftOut.length > 0) io.out(words.leftOut(release.leftOut));
  for (const file of copy.keys()) io.out(words.copied(file));
  for (const file of remove) io.out(words.removed(file));
  for (const line of linesAbout(own, words)) io.out(line);
  const isSame = copy.size + remove.length === 0;
  if (isSame) io.out(words.same);
  else if (!base) io.out(words.baseUnknown(isVersion(version) ? version : '?', folder));
  if (isDry) {
    if (!isSame) io.out(words.nothingDone);
    return 0;
  }
  const packed = packBase(release.files);
  if (isSame) {
    keepIfNew(join(io.project, BASE), packed);
    return 0;
  }
  const name = io.now.toISOString().replace(/[:.]/g, '-');
  const notes = notesOf(
    own,
    { name, added: [...copy.keys()].filter((file) => !here.has(file)) },
    words,
  );
  takeOver(io.project, newer, name, {
    copy: new Map([...copy, [BASE, packed]]),
    remove,
    notes,
  });
  const kept = join(io.project, STORE, name);
  const pathOf = (end: string): string => relative(io.typedIn, kept + end);
  if (notes.has('.patch')) io.out(words.patchKept(pathOf('.patch')));
  if (notes.has('-unfit.patch')) io.out(words.toDo(pathOf(''), pathOf('-unfit.patch')));
  io.out(words.done(pathOf('')));
  return 0;
}

function packageIn(folder: string): ReturnType<typeof packageOf> {
  const file = join(folder, 'package.json');
  return packageOf(existsSync(file) ? readFileSync(file) : undefined);
}

const isWarta = (folder: string): boolean => packageIn(folder).name === 'warta';

const releaseIn = (folder: string): ReturnType<typeof readRelease> =>
  readRelease(folder, packageIn(folder).files);

function keepIfNew(file: string, bytes: Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  writeAtomically(file, bytes);
}

/** Which version is here and which there, and what the changelog of the newer one says of those between. */
function aboutVersions(
  project: string,
  newer: string,
  words: DeskWords['update'],
  language: string,
): string[] {
  const here = packageIn(project).version;
  const there = packageIn(newer).version;
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
