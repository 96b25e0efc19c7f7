import { join, relative } from 'node:path';
import { parseSite } from '../../content-files/read-site.ts';
import { standingPagesIn } from '../../words/standing-pages.ts';
import { languageFor, wordsIn } from '../../words/words-in.ts';
import type { DeskWords } from '../../words/words.ts';
import { makeFolder } from '../../lib/make-folder.ts';
import { openMark, openMarksIn } from '../../lib/open-marks.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { describe } from '../../problems/describe.ts';
import { writtenTime } from '../../lib/time/format.ts';
import type { Answers } from './answers.ts';
import { askAnswers } from './ask-answers.ts';
import { keepOutOfGit } from '../desk/keep-out-of-git.ts';
import { keepBase } from '../update/base.ts';
import { moveAside, whoseContent } from './move-aside.ts';
import { siteText } from './site-text.ts';
import { standingPages } from './standing-pages.ts';
import { targetsText } from './targets-text.ts';
import { writePipeline } from './write-pipeline.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { usageLine } from '../terminal/usage.ts';

/** `npm run init`: makes a site of one's own, or what a host of repositories needs for it. Answers 0, 1 where the folder is taken, 2 for wrong use. */
export async function runInitCommand(
  { options }: Arguments<'init'>,
  io: CommandIo,
): Promise<number> {
  if (options.pipeline !== undefined) return writePipeline(options.pipeline, options, io);
  const typedLanguage = languageFor(options.language ?? '');
  const typedWords = wordsIn(typedLanguage).desk.init;
  const whose = whoseContent(io.content);
  if (whose === 'somebody' && !options.force) {
    io.err(typedWords.notEmpty(io.content));
    return 1;
  }
  if (io.ask && !options.yes) io.out(typedWords.welcome);
  const answers = await askAnswers(options, io);
  if (answers === undefined) {
    if (!io.ask) io.err(typedWords.noTerminal);
    io.err(usageLine('init', typedLanguage));
    return 2;
  }
  const words = wordsIn(answers.language).desk.init;
  const today = writtenTime(io.now.toISOString(), answers.timeZone).slice(0, 10);
  const site = siteText(answers, today, words);
  const { findings } = parseSite(site);
  if (findings.length > 0) {
    const { check } = wordsIn(answers.language);
    for (const { message, fix } of findings.map((one) => describe(one, check)))
      io.err(`${message} ${fix}`);
    return 2;
  }
  const pages = standingPages(answers, await standingPagesIn(answers.language), today, words);
  if (whose !== 'nobody') {
    const name = whose === 'demonstration' ? 'demonstration' : 'before';
    io.out(words.moved(join(relative(io.typedIn, io.content), moveAside(io.content, name))));
  }
  const targets = ['publish.yaml', targetsText(words)] as const;
  writeAll(new Map([['site.yaml', site], targets, ...pages]), io, words);
  keepOutOfGit(io.content, io.project);
  keepBase(io.project);
  sayNext(pages, answers, io, words);
  return 0;
}

function writeAll(
  files: ReadonlyMap<string, string>,
  io: CommandIo,
  words: DeskWords['init'],
): void {
  for (const folder of ['articles', 'authors', 'pages', 'files'])
    makeFolder(join(io.content, folder));
  for (const [file, text] of files) {
    const path = join(io.content, file);
    writeAtomically(path, text, { isNew: true });
    io.out(words.newFile(relative(io.typedIn, path)));
  }
}

/** What is left to do: pages to fill in, the first story, the authorities. */
function sayNext(
  pages: readonly (readonly [file: string, text: string])[],
  { language }: Answers,
  io: CommandIo,
  words: DeskWords['init'],
): void {
  const open = pages.flatMap(([file, text]) => {
    const { length } = openMarksIn(text);
    return length === 0 ? [] : [`${file} (${length})`];
  });
  if (open.length > 0) io.out(words.toFillIn(open.join(', '), openMark('…', language)));
  for (const line of [words.next, words.register, words.verify]) io.out(line);
}
