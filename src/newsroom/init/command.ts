import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSite } from '../../content-files/parse/site.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { DeskWords } from '../../words/words.ts';
import { makeFolder } from '../../lib/make-folder.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { describe } from '../../problems/describe.ts';
import type { DeskRim } from '../desk/desk-rim.ts';
import { writtenTime } from '../new/story-text.ts';
import type { Answers, Question } from './answers.ts';
import { needed, optionOf, questions } from './answers.ts';
import { moveAside, whoseContent } from './move-aside.ts';
import { siteText } from './site-text.ts';
import { standingPages } from './standing-pages.ts';
import { own } from '../../lib/own.ts';

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...Object.fromEntries(
          questions.map((question) => [optionOf(question), { type: 'string' as const }]),
        ),
        yes: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    });
    return values as Readonly<Record<string, string | boolean | undefined>>;
  } catch {
    return undefined;
  }
}

/** `npm run init`: makes a site of one's own. Answers 0, 1 where the folder is taken, 2 for wrong use. */
export async function runInitCommand(args: readonly string[], rim: DeskRim): Promise<number> {
  const given = readArguments(args);
  const words = wordsIn(String(given?.['language'] ?? '')).desk.init;
  if (given === undefined) {
    rim.err(words.usage);
    return 2;
  }
  const whose = whoseContent(rim.content);
  if (whose === 'somebody' && given['force'] !== true) {
    rim.err(words.notEmpty(rim.content));
    return 1;
  }
  const answers = await answersOf(given, rim, words);
  const missing = needed.find((question) => answers[question] === '');
  if (missing !== undefined) {
    rim.err(`${words.missing(optionOf(missing))} ${words.usage}`);
    return 2;
  }
  const site = siteText(answers, words);
  const { findings } = parseSite(site);
  if (findings.length > 0) {
    const check = wordsIn(answers.language).check;
    for (const { message, fix } of findings.map((one) => describe(one, check)))
      rim.err(`${message} ${fix}`);
    return 2;
  }
  if (whose !== 'nobody') {
    const name = whose === 'demonstration' ? 'demonstration' : 'before';
    rim.out(words.moved(join(relative(rim.typedIn, rim.content), moveAside(rim.content, name))));
  }
  writeAll(answers, site, rim, words);
  rim.out(words.next);
  return 0;
}

async function answersOf(
  given: Readonly<Record<string, string | boolean | undefined>>,
  rim: DeskRim,
  words: DeskWords['init'],
): Promise<Answers> {
  const usual: Partial<Record<Question, string>> = {
    language: 'id',
    timeZone: 'Asia/Jakarta',
    sections: words.defaults.sections,
  };
  const asks = given['yes'] === true ? undefined : rim.ask;
  if (asks) rim.out(words.welcome);
  const answers = {} as Record<Question, string>;
  for (const question of questions) {
    const option = own(given, optionOf(question));
    const standard = usual[question] ?? '';
    const asked =
      option === undefined && asks
        ? await asks(`${words.ask[question]}${standard === '' ? '' : ` [${standard}]`}: `)
        : option;
    const answer = typeof asked === 'string' ? asked.replace(/\s+/g, ' ').trim() : '';
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

function writeAll(answers: Answers, site: string, rim: DeskRim, words: DeskWords['init']): void {
  const today = writtenTime(rim.now.toISOString(), answers.timeZone).slice(0, 10);
  const files = new Map([['site.yaml', site], ...standingPages(answers, today, words)]);
  for (const folder of ['articles', 'authors', 'pages', 'files'])
    makeFolder(join(rim.content, folder));
  for (const [file, text] of files) {
    const path = join(rim.content, file);
    writeAtomically(path, text, { isNew: true });
    rim.out(words.made(relative(rim.typedIn, path)));
  }
}
