import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { wordsIn } from '../../words/words-in.ts';
import type { DeskWords } from '../../words/words.ts';
import { describe } from '../../problems/describe.ts';
import type { Finding } from '../../problems/finding.ts';
import { reportGithub } from '../../problems/report-github.ts';
import { reportJson } from '../../problems/report-json.ts';
import { reportText } from '../../problems/report-text.ts';
import { sortProblems } from '../../problems/sort.ts';
import { clearUnfinished } from '../desk/clear-unfinished.ts';
import { withContentLock } from '../desk/content-lock.ts';
import type { Checked } from './check-content.ts';
import { checkRemembering } from './check-remembering.ts';
import type { CheckRim } from './check-rim.ts';
import { fixContent } from './fix/fix-content.ts';
import { undoNewest } from './fix/kept-aside.ts';
import { addressesOf } from './links/addresses.ts';
import { judgeOldAddresses, readAddressList } from './old-addresses.ts';
import { askWith, deadLinks } from './online.ts';
import type { CheckValues } from './read-arguments.ts';
import { readArguments } from './read-arguments.ts';

/** `npm run check`. Answers the exit code: 1 where there are errors (`--strict`: or warnings), 2 for wrong use. */
export async function runCheckCommand(args: readonly string[], rim: CheckRim): Promise<number> {
  const values = readArguments(args);
  if (values === undefined || !existsSync(rim.content)) {
    const { usage, noContent } = wordsIn('id').desk.check;
    rim.err(values === undefined ? usage : noContent(rim.content));
    return 2;
  }
  if (values.undo) return withContentLock(rim, 'npm run check -- --undo', () => undo(rim));
  if (values.fix) await withContentLock(rim, 'npm run check -- --fix', () => fix(rim));
  const checked = await checkRemembering(rim);
  const words = wordsIn(checked.content.site.language).desk;
  const list = values['old-addresses'];
  if (list !== undefined) return oldAddresses(list, checked, rim, words);
  return report(checked, await online(values, checked, rim, words), values, rim);
}

function report(
  { content, findings }: Checked,
  found: readonly Finding[],
  { json, strict }: CheckValues,
  rim: CheckRim,
): number {
  const words = wordsIn(content.site.language).check;
  const problems = sortProblems([...findings, ...found]).map((one) => describe(one, words));
  if (json) rim.out(reportJson(problems));
  else {
    rim.out(reportText(problems, words, { colour: rim.colour }));
    const folder = relative(rim.project, rim.content).split(sep).join('/');
    if (rim.github && problems.length > 0) rim.out(reportGithub(problems, folder));
  }
  const counted = strict ? ['error', 'warning'] : ['error'];
  return problems.some(({ severity }) => counted.includes(severity)) ? 1 : 0;
}

async function online(
  values: CheckValues,
  { facts }: Checked,
  rim: CheckRim,
  { check }: DeskWords,
): Promise<Finding[]> {
  if (!values.online) return [];
  const links = [...facts.values()].flatMap((one) => one.links);
  const outside = new Set(links.map(({ target }) => target).filter((one) => /^https?:/i.test(one)));
  if (!values.json) rim.err(check.asking(outside.size));
  return deadLinks(facts, askWith(rim.fetch));
}

async function fix(rim: CheckRim): Promise<void> {
  clearUnfinished(rim.content);
  const checked = await checkRemembering(rim);
  const { check } = wordsIn(checked.content.site.language).desk;
  const { files, aside } = await fixContent(rim.content, checked, rim.now.toISOString());
  for (const [file, mended] of files) {
    const places = [...mended.values()].reduce((sum, count) => sum + count, 0);
    rim.err(check.mended(places, file, [...mended.keys()].join(', ')));
  }
  rim.err(aside === undefined ? check.nothingMended : check.aside(join(rim.content, aside)));
}

async function undo(rim: CheckRim): Promise<number> {
  const { content } = await checkRemembering(rim);
  const { check } = wordsIn(content.site.language).desk;
  const undone = undoNewest(rim.content);
  if (undone === undefined) rim.err(check.nothingToUndo);
  for (const file of undone?.back ?? []) rim.out(check.back(file));
  for (const file of undone?.changed ?? []) rim.err(check.changedSince(file));
  return undone === undefined || undone.changed.length > 0 ? 1 : 0;
}

/** Lists what becomes of each address; 1 where one is lost. */
function oldAddresses(
  file: string,
  { content }: Checked,
  rim: CheckRim,
  { check }: DeskWords,
): number {
  const path = resolve(rim.typedIn, file);
  if (!existsSync(path)) {
    rim.err(check.oldMissing(path));
    return 2;
  }
  const addresses = readAddressList(readFileSync(path, 'utf8'));
  const judged = judgeOldAddresses(addresses, addressesOf(content));
  const count = (fate: 'kept' | 'redirected' | 'lost'): number =>
    judged.filter((one) => one.fate === fate).length;
  for (const { address, fate, path: to } of judged)
    rim.out([check.fates[fate], address, ...(fate === 'redirected' ? [`→ ${to}`] : [])].join('\t'));
  rim.err(check.fateTotal(count('kept'), count('redirected'), count('lost')));
  return count('lost') > 0 ? 1 : 0;
}
