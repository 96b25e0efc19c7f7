import { join, relative } from 'node:path';
import { parseSite } from '../../content-files/parse/site.ts';
import { languageFor, wordsIn } from '../../words/words-in.ts';
import type { DeskWords } from '../../words/words.ts';
import { makeFolder } from '../../lib/make-folder.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { describe } from '../../problems/describe.ts';
import { writtenTime } from '../new/article-text.ts';
import type { Answers, Question } from './answers.ts';
import { needed, optionOf, questions } from './answers.ts';
import { keepOutOfGit } from '../desk/keep-out-of-git.ts';
import { keepBase } from '../update/base.ts';
import { moveAside, whoseContent } from './move-aside.ts';
import { siteText } from './site-text.ts';
import { standingPages } from './standing-pages.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { usageLine } from '../terminal/usage.ts';
import { own } from '../../lib/own.ts';

type Options = Arguments<'init'>['options'];

/** `npm run init`: makes a site of one's own. Answers 0, 1 where the folder is taken, 2 for wrong use. */
export async function runInitCommand(
  { options }: Arguments<'init'>,
  io: CommandIo,
): Promise<number> {
  const language = languageFor(options.language ?? '');
  const words = wordsIn(language).desk.init;
  const whose = whoseContent(io.content);
  if (whose === 'somebody' && !options.force) {
    io.err(words.notEmpty(io.content));
    return 1;
  }
  const answers = await answersOf(options, io, words);
  const missing = needed.find((question) => answers[question] === '');
  if (missing !== undefined) {
    io.err(`${words.missing(optionOf(missing))} ${usageLine('init', language)}`);
    return 2;
  }
  const site = siteText(answers, words);
  const { findings } = parseSite(site);
  if (findings.length > 0) {
    const check = wordsIn(answers.language).check;
    for (const { message, fix } of findings.map((one) => describe(one, check)))
      io.err(`${message} ${fix}`);
    return 2;
  }
  const files = filesOf(answers, site, io.now, words);
  if (whose !== 'nobody') {
    const name = whose === 'demonstration' ? 'demonstration' : 'before';
    io.out(words.moved(join(relative(io.typedIn, io.content), moveAside(io.content, name))));
  }
  writeAll(files, io, words);
  keepOutOfGit(io.content, io.project);
  keepBase(io.project);
  io.out(words.next);
  return 0;
}

async function answersOf(
  options: Options,
  io: CommandIo,
  words: DeskWords['init'],
): Promise<Answers> {
  const usual: Partial<Record<Question, string>> = {
    language: 'id',
    timeZone: 'Asia/Jakarta',
    sections: words.defaults.sections,
  };
  const asks = options.yes ? undefined : io.ask;
  if (asks) io.out(words.welcome);
  const answers = {} as Record<Question, string>;
  for (const question of questions) {
    const option = own(options, optionOf(question));
    const standard = usual[question] ?? '';
    const reply =
      option === undefined && asks
        ? await asks(`${words.ask[question]}${standard === '' ? '' : ` [${standard}]`}: `)
        : option;
    const answer = typeof reply === 'string' ? reply.replace(/\s+/g, ' ').trim() : '';
    answers[question] = tidy(question, answer === '' ? standard : answer);
  }
  return answers;
}

/** `warta.id` is meant as an address, WIB as a zone. */
function tidy(question: Question, answer: string): string {
  if (question === 'url' && /^[\w-]+(?:\.[\w-]+)+/.test(answer)) return `https://${answer}`;
  const zones: ReadonlyMap<string, string> = new Map(
    Object.entries<string>({
      wib: 'Asia/Jakarta',
      wita: 'Asia/Makassar',
      wit: 'Asia/Jayapura',
    }),
  );
  return question === 'timeZone' ? (zones.get(answer.toLowerCase()) ?? answer) : answer;
}

/** What is written, all of it made before anything is moved: file → text. */
function filesOf(
  answers: Answers,
  site: string,
  now: Date,
  words: DeskWords['init'],
): ReadonlyMap<string, string> {
  const today = writtenTime(now.toISOString(), answers.timeZone).slice(0, 10);
  return new Map([['site.yaml', site], ...standingPages(answers, today, words)]);
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
