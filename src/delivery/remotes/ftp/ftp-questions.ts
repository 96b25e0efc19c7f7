import type { Client } from 'basic-ftp';
import { eachOf } from '../each-of.ts';
import { isAnswer, isRefusal } from './ftp-fault.ts';
import type { FtpLines } from './ftp-lines.ts';

/** Whether the host grants it; false where it answers that it does not. */
export async function isGranted(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (isAnswer(error)) return false;
    throw error;
  }
}

/** The names in a folder of the host; undefined where there is none. */
export async function namesIn(client: Client, folder: string): Promise<Set<string> | undefined> {
  // Not by its path: where that has a space, not every host lists it.
  if (!(await isGranted(client.cd(folder)))) return undefined;
  const entries = await client.list();
  return new Set(entries.map(({ name }) => name).filter((name) => name !== '.' && name !== '..'));
}

/** Whether something lies at a path of the host. */
export async function isThere(client: Client, at: string): Promise<boolean> {
  try {
    await client.size(at);
    return true;
  } catch (error) {
    if (!isAnswer(error)) throw error;
    // Of a folder there is no size.
    if (await isGranted(client.cd(at))) return true;
    if (isRefusal(error)) return false;
  }
  // It does not know the question.
  const end = at.lastIndexOf('/');
  const names = await namesIn(client, at.slice(0, end) || '/');
  return names?.has(at.slice(end + 1)) === true;
}

/** Where one looks: connections, and where a path of the site is on the host. */
type Site = { readonly lines: FtpLines; readonly at: (path: string) => string };

/**
 * Those of the paths, all in `folder` or below, at which something lies. Folders are listed, each once:
 * of thousands of paths most are in folders that are not there.
 */
export async function existingBelow(
  { lines, at }: Site,
  folder: string,
  paths: readonly string[],
): Promise<string[]> {
  const names = await lines.use((client) => namesIn(client, at(folder)));
  if (!names) return [];
  const start = folder === '' ? 0 : folder.length + 1;
  const found: string[] = [];
  const below = new Map<string, string[]>();
  const hidden: string[] = [];
  for (const path of paths) {
    const end = path.indexOf('/', start);
    const name = path.slice(start, end < 0 ? undefined : end);
    // Not every host lists names with a dot.
    const mayBe = names.has(name) || name.startsWith('.');
    const inside = path.slice(0, start + name.length);
    if (end >= 0 && mayBe) below.set(inside, [...(below.get(inside) ?? []), path]);
    else if (names.has(name)) found.push(path);
    else if (mayBe) hidden.push(path);
  }
  await eachOf(hidden, lines.countFor(hidden.length), async (path) => {
    if (await lines.use((client) => isThere(client, at(path)))) found.push(path);
  });
  await eachOf(below, lines.countFor(below.size), async ([inside, those]) => {
    found.push(...(await existingBelow({ lines, at }, inside, those)));
  });
  return found;
}
