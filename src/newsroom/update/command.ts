import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { deskWords } from '../../i18n/desk.ts';
import type { DeskRim } from '../desk/desk-rim.ts';
import { readNewsroomFiles } from '../desk/newsroom-files.ts';
import { planUpdate } from './plan-update.ts';
import { projectFiles } from './project-files.ts';

const DRY = '--dry-run';

/**
 * `npm run update -- <folder of a newer Warta>`: takes over its program and leaves content, public
 * files and settings alone; what was changed or removed is kept in `.warta-before/`. Answers 0, or 2
 * where the folder holds no Warta.
 */
export async function runUpdateCommand(args: readonly string[], rim: DeskRim): Promise<number> {
  const words = deskWords(readNewsroomFiles(rim.content)?.site.language ?? 'id').update;
  const given = args.filter((argument) => argument !== DRY);
  const folder = given[0];
  if (folder === undefined || given.length > 1 || folder.startsWith('-')) {
    rim.err(words.usage);
    return 2;
  }
  const newer = resolve(rim.typedIn, folder);
  if (nameOf(newer) !== 'warta' || resolve(rim.project) === newer) {
    rim.err(words.noWarta(newer));
    return 2;
  }
  const { copy, remove } = planUpdate(projectFiles(rim.project), projectFiles(newer));
  for (const file of copy) rim.out(words.copied(file));
  for (const file of remove) rim.out(words.removed(file));
  if (copy.length + remove.length === 0) rim.out(words.same);
  else if (args.includes(DRY)) rim.out(words.nothingDone);
  else {
    const kept = join(rim.project, '.warta-before');
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, '.gitignore'), '*\n');
    const before = join(kept, rim.now.toISOString().replace(/[:.]/g, '-'));
    for (const file of [...copy, ...remove]) keep(rim.project, file, before);
    for (const file of copy) put(join(newer, file), join(rim.project, file));
    for (const file of remove) rmSync(join(rim.project, file));
    rim.out(words.done(relative(rim.typedIn, before)));
  }
  return 0;
}

function nameOf(folder: string): unknown {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name;
  } catch {
    return undefined;
  }
}

function keep(project: string, file: string, before: string): void {
  const path = join(project, file);
  if (existsSync(path)) put(path, join(before, file));
}

function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
