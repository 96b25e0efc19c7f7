import { own } from '../../lib/own.ts';
import { standingPagesIn } from '../../words/standing-pages.ts';
import { languageFor, wordsIn } from '../../words/words-in.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import type { Answers, Question } from './answers.ts';
import { optionOf, questions } from './answers.ts';
import { readAnswer } from './read-answer.ts';
import { readSeparated } from './read-sections.ts';
import type { AnswerContext, AnswerReading, SettledAnswer, TwoWays } from './reading.ts';

/** A question that is put, and how its answer is read. */
type Put = {
  readonly question: Question;
  /** What Enter stands for; may be empty. */
  readonly usual: string;
  readonly read: (text: string) => AnswerReading;
  readonly context: AnswerContext;
  readonly io: CommandIo;
};

/**
 * The answers to all questions: those given as options, the others asked for where somebody is there to
 * be asked. One that cannot be used is asked for again; where nobody is there, each such is told, and
 * there are no answers.
 */
export async function askAnswers(
  options: Arguments<'init'>['options'],
  io: CommandIo,
): Promise<Answers | undefined> {
  const asks = options.yes ? undefined : io.ask;
  const answers = new Map<Question, string | undefined>();
  for (const question of questions) {
    const context = await contextOf(answers.get('language') ?? options.language ?? '');
    const usual = usualOf(question, context.words);
    const read = (text: string): AnswerReading => readAnswer(question, text, usual, context);
    const put = { question, usual, read, context, io };
    const option = own<string | boolean | undefined>(options, optionOf(question));
    const given = typeof option === 'string' ? option : undefined;
    answers.set(question, asks ? await asked(put, given, asks) : unasked(put, given));
  }
  const isWhole = [...answers.values()].every((answer) => answer !== undefined);
  return isWhole ? (Object.fromEntries(answers) as Answers) : undefined;
}

async function contextOf(tag: string): Promise<AnswerContext> {
  const language = languageFor(tag);
  const pageSlugs = new Set((await standingPagesIn(language)).map(({ slug }) => slug));
  return { language, words: wordsIn(language).desk.init, pageSlugs };
}

function usualOf(question: Question, { defaults }: AnswerContext['words']): string {
  const usual: Partial<Record<Question, string>> = {
    language: 'id',
    timeZone: 'Asia/Jakarta',
    sections: defaults.sections,
    font: 'serif',
  };
  return usual[question] ?? '';
}

/** What an option gives, or who says nothing; undefined where it cannot be used, which is told. */
function unasked(put: Put, given = ''): string | undefined {
  const { question, read, context, io } = put;
  const { wrong } = context.words;
  const refuse = (problem: string): void => io.err(wrong.option(optionOf(question), problem));
  const settled = settledAlone(read(given), put);
  return 'value' in settled ? settled.value : void refuse(settled.problem);
}

/** An answer that can be read in two ways, where nobody can be asked: as written, if that can be meant. */
function settledAlone(reading: AnswerReading, { context, io }: Put): SettledAnswer {
  if (!('ways' in reading)) return reading;
  const { wrong, takenAsOne } = context.words;
  const [written, split] = reading.ways;
  if (reading.usual === '2') return { problem: wrong.sectionsJoined(written, split) };
  const parts = new Set(split.split(', '));
  const whole = written.split(', ').filter((name) => !parts.has(name));
  io.out(takenAsOne(whole.map((name) => `“${name}”`).join(', ')));
  return readSeparated(written, context);
}

/** Asks until there is an answer that can be used; `given` is what an option gave. */
async function asked(
  put: Put,
  given: string | undefined,
  asks: NonNullable<CommandIo['ask']>,
): Promise<string> {
  const { question, usual, read, context, io } = put;
  const { ask } = context.words;
  const prompt = `${ask[question]}${usual === '' ? '' : ` [${usual}]`}: `;
  for (let text = given; ; text = undefined) {
    const reading = read(text ?? (await asks(prompt)));
    const settled =
      'ways' in reading ? readSeparated(await chosenWay(put, reading, asks), context) : reading;
    if ('value' in settled) return settled.value;
    io.err(settled.problem);
  }
}

/** Which of two lists of sections is meant. */
async function chosenWay(
  { context: { words }, io }: Put,
  { ways, usual }: TwoWays,
  asks: NonNullable<CommandIo['ask']>,
): Promise<string> {
  const [written, split] = ways;
  const shown = (list: string): string => list.replaceAll(', ', ' · ');
  for (;;) {
    const question = words.whichSections(shown(written), shown(split));
    const answer = (await asks(`${question} [${usual}]: `)).trim() || usual;
    if (answer === '1') return written;
    if (answer === '2') return split;
    io.err(words.oneOrTwo(answer));
  }
}
