import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readContent } from '../../content-files/read.ts';
import { makeEdition } from '../../edition/make-edition.ts';
import { digestOf } from '../../lib/digest.ts';
import { slugOf } from '../../lib/slug.ts';
import { formatMonth, formatTime } from '../../lib/time/format.ts';
import { dayAttribute } from '../../lib/time/machine.ts';
import { createUrls, readAddress } from '../../lib/url.ts';
import { wordsIn } from '../../words/words-in.ts';
import { keepOutOfGit } from '../desk/keep-out-of-git.ts';
import { languageOf } from '../terminal/language-of.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { WrongUse } from '../terminal/refusals.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import { builtFrom } from './proof/built-site.ts';
import { makeProof } from './proof/make-proof.ts';
import { lastMonth, readMonth } from './proof/month.ts';
import { writeProof } from './proof/write-proof.ts';
import { writeReadiness } from './readiness/command.ts';
import { runVerify } from './seal/command.ts';
import { sayPhotographs } from './say-photographs.ts';

/** Where reports are put, in the content folder: nobody's pages and not in git. */
const REPORTS = '_report';

/**
 * `npm run report`: writes the proof of publication of a month, or with `--dewan-pers` what the
 * verification of a press company asks for, or looks with `--verify` whether a report is as it was.
 * Answers 0, or 1 where there is nothing to prove or a report was changed. Throws `WrongUse` where
 * options contradict each other.
 */
export async function runReportCommand(
  { options }: Arguments<'report'>,
  io: CommandIo,
): Promise<number> {
  const { month: typedMonth, client, verify } = options;
  const language = languageOf(io.content);
  const all = wordsIn(language);
  const words = all.report;
  const fail = (line: string): number => {
    io.err(line);
    return 1;
  };
  refuseMixed(options);
  const shown = (path: string): string => relative(io.typedIn, path) || path;
  if (verify !== undefined) return runVerify(resolve(io.typedIn, verify), io, words.verify);

  const { content } = readContent({ root: io.content, now: io.now });
  const siteUrl = io.siteUrl ?? content.site.url;
  if (!URL.canParse(siteUrl)) return fail(words.noSite);
  const zone = content.site.timeZone;
  const reckoning = { zone, language };
  const address = readAddress(siteUrl, io.basePath);
  const dayOf = (time: string): string => dayAttribute(time, zone);
  const edition = makeEdition(content, io.now.toISOString(), dayOf, { address });
  const folderOf = (name: string): string => {
    keepOutOfGit(io.content, io.project, REPORTS);
    const folder = join(io.content, REPORTS, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  };

  if (options['dewan-pers']) {
    const looked = { site: content.site, edition, now: io.now };
    const folder = folderOf('dewan-pers');
    const { page, lines } = writeReadiness(looked, folder, words.readiness, reckoning);
    for (const line of lines) io.out(line);
    io.out(words.written(shown(page)));
    return 0;
  }

  const month = typedMonth === undefined ? lastMonth(io.now, zone) : readMonth(typedMonth, zone);
  if (!month) return fail(words.notMonth(typedMonth ?? ''));
  const monthName = formatMonth(month.year, month.month, language);
  if (month.begin > edition.now) return fail(words.notOver(monthName));
  const built = builtFrom(io.dist, edition, zone);
  if (built === 'none') return fail(words.notBuilt(shown(io.dist)));
  if (built === 'other') return fail(words.otherBuilt(shown(io.dist)));
  const sources = { content, edition, urls: createUrls(address), root: io.content, dist: io.dist };
  const proof = makeProof(sources, month, client);
  if ('why' in proof) {
    if (proof.why === 'nothing') return fail(words.noStories(monthName));
    if (proof.why === 'page') return fail(words.pageMissing(proof.path));
    return fail(words.noClient(client ?? '', monthName, proof.clients.join('; ')));
  }
  const name =
    proof.client === undefined ? '' : `_${slugOf(proof.client) || digestOf(proof.client)}`;
  const folder = folderOf(`${month.name}${name}`);
  const progress = io.progress?.({ stages: { pictures: words.pictures } });
  const { digest, photographs } = await writeProof(
    proof,
    folder,
    { dist: io.dist, address },
    { words: all, reckoning },
    {
      total: (count) => progress?.stage('pictures', count),
      step: () => progress?.step(),
    },
  );
  progress?.end();
  sayPhotographs(photographs, words, io);
  if (proof.made < month.end) io.err(words.partial(formatTime(proof.made, reckoning)));
  if (proof.history === 'shallow') io.err(words.shallow);
  if (proof.commit?.endsWith('+')) io.err(words.dirty);
  const number = new Intl.NumberFormat(language);
  const counts = [proof.stories.length, proof.adverts.length].map((count) => number.format(count));
  io.out(words.summary(counts[0]!, counts[1]!, monthName));
  io.out(words.written(shown(join(folder, 'index.html'))));
  io.out(words.sealed(digest));
  return 0;
}

/** Options that mean different reports cannot stand together. */
function refuseMixed(options: Arguments<'report'>['options']): void {
  const { month, client, verify } = options;
  const given = [
    ...(verify === undefined ? [] : ['--verify']),
    ...(options['dewan-pers'] ? ['--dewan-pers'] : []),
  ];
  const ofProof = [
    ...(month === undefined ? [] : ['--month']),
    ...(client === undefined ? [] : ['--client']),
  ];
  const [one, other] = [...given, ...(given.length > 0 ? ofProof : [])];
  if (one !== undefined && other !== undefined)
    throw new WrongUse('report', { kind: 'apart', options: [one, other] });
}
