import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wordsIn } from '../../words/words-in.ts';
import type { DeskWords } from '../../words/words.ts';
import { describe } from '../../problems/describe.ts';
import type { Finding } from '../../problems/finding.ts';
import { sortProblems } from '../../problems/sort.ts';
import { clearUnfinished } from '../desk/clear-unfinished.ts';
import { withContentLock } from '../desk/content-lock.ts';
import type { Checked } from './check-content.ts';
import { checkCacheFile, checkRemembering } from './check-remembering.ts';
import { fixContent } from './fix/fix-content.ts';
import { undoNewest } from './fix/kept-aside.ts';
import { addressesOf } from './links/addresses.ts';
import { judgeOldAddresses, readAddressList } from './old-addresses.ts';
import { checkLinks } from './outside/check-links.ts';
import { ownHosts } from './own-hosts.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { BadSetting, NoContent } from '../terminal/refusals.ts';
import type { ReportFormat } from './say-problems.ts';
import { sayProblems } from './say-problems.ts';

type Options = Arguments<'check'>['options'];

/**
 * `npm run check`. Answers the exit code: 1 where there are errors (`--strict`: or warnings). Outside
 * links are asked for by `fetching`. Throws `NoContent` and `BadSetting`.
 */
export async function runCheckCommand(
  { options: values }: Arguments<'check'>,
  io: CommandIo,
  fetching: typeof fetch,
): Promise<number> {
  const format = formatOf(values, io);
  if (!isFolder(io.content)) throw new NoContent(io.content);
  if (values.undo) return withContentLock(io, 'npm run check -- --undo', () => undo(io));
  if (values.fix) await withContentLock(io, 'npm run check -- --fix', () => fix(io));
  const checked = await checkRemembering(io);
  const words = wordsIn(checked.content.site.language).desk;
  const list = values['old-addresses'];
  if (list !== undefined) return oldAddresses(list, checked, io, words);
  return report(checked, await outside(values, checked, io, words, fetching), values, format, io);
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const FORMATS = ['github', 'gitlab'] as const;

/** For whom problems are said: GitHub makes itself known. Throws `BadSetting`. */
function formatOf({ json, report: format }: Options, { github }: CommandIo): ReportFormat {
  if (json) return 'json';
  if (format === undefined) return github && 'github';
  const known = FORMATS.find((one) => one === format.toLowerCase());
  if (!known) throw new BadSetting('--report', format, FORMATS);
  return known;
}

function report(
  { content, findings }: Checked,
  more: readonly Finding[],
  { strict }: Options,
  format: ReportFormat,
  io: CommandIo,
): number {
  const words = wordsIn(content.site.language).check;
  const problems = sortProblems([...findings, ...more]).map((one) => describe(one, words));
  sayProblems(problems, format, words, io);
  const counted = strict ? ['error', 'warning'] : ['error'];
  return problems.some(({ severity }) => counted.includes(severity)) ? 1 : 0;
}

async function outside(
  values: Options,
  { facts, content: { site } }: Checked,
  io: CommandIo,
  words: DeskWords,
  fetching: typeof fetch,
): Promise<Finding[]> {
  if (!values.links) return [];
  const siteUrl = io.siteUrl ?? site.url;
  return checkLinks(
    {
      facts,
      ownHosts: ownHosts([site.url, siteUrl]),
      siteUrl,
      now: io.now,
      memory: checkCacheFile(io.project, io.content, 'links'),
      fetching,
      say: values.json ? () => undefined : io.err,
    },
    words,
  );
}

async function fix(io: CommandIo): Promise<void> {
  clearUnfinished(io.content);
  const checked = await checkRemembering(io);
  const { check } = wordsIn(checked.content.site.language).desk;
  const { files, aside } = await fixContent(io.content, checked, io.now.toISOString());
  for (const [file, mended] of files) {
    const places = [...mended.values()].reduce((sum, count) => sum + count, 0);
    io.err(check.mended(places, file, [...mended.keys()].join(', ')));
  }
  io.err(aside === undefined ? check.nothingMended : check.aside(join(io.content, aside)));
}

async function undo(io: CommandIo): Promise<number> {
  const { content } = await checkRemembering(io);
  const { check } = wordsIn(content.site.language).desk;
  const undone = undoNewest(io.content);
  if (undone === undefined) io.err(check.nothingToUndo);
  for (const file of undone?.back ?? []) io.out(check.back(file));
  for (const file of undone?.changed ?? []) io.err(check.changedSince(file));
  return undone === undefined || undone.changed.length > 0 ? 1 : 0;
}

/** Lists what becomes of each address; 1 where one is lost. */
function oldAddresses(
  file: string,
  { content }: Checked,
  io: CommandIo,
  { check }: DeskWords,
): number {
  const path = resolve(io.typedIn, file);
  if (!existsSync(path)) {
    io.err(check.oldMissing(path));
    return 2;
  }
  const addresses = readAddressList(readFileSync(path, 'utf8'));
  const judged = judgeOldAddresses(addresses, addressesOf(content));
  const count = (fate: 'kept' | 'redirected' | 'lost'): number =>
    judged.filter((one) => one.fate === fate).length;
  for (const { address, fate, path: to } of judged)
    io.out([check.fates[fate], address, ...(fate === 'redirected' ? [`→ ${to}`] : [])].join('\t'));
  io.err(check.fateTotal(count('kept'), count('redirected'), count('lost')));
  return count('lost') > 0 ? 1 : 0;
}
