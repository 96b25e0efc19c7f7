import type { CommandsWords } from '../../words/words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { own } from '../../lib/own.ts';
import type { Command, OptionsOf, Usage } from './commands.ts';
import { COMMANDS } from './commands.ts';
import type { TakenOption } from './refusals.ts';

/** Every option has its words; that there are no others, a test says. */
type Words = {
  readonly [C in Command]: {
    options: Readonly<Record<keyof OptionsOf<C>, readonly [value: string, does: string]>>;
  };
};

type OptionWords = Readonly<Record<string, readonly [value: string, does: string]>>;

/** What is typed before the options: `npm run check -- `. */
const commandPrefix = (command: Command): string =>
  command === 'start' ? 'npm start --' : `npm run ${command} --`;

function optionText(name: string, value: string, kind: string | undefined): string {
  if (value === '') return `--${name}`;
  return kind === 'optional' ? `--${name} [${value}]` : `--${name} ${value}`;
}

function optionsOf(command: Command, language: string): [written: string, does: string][] {
  const words: CommandsWords & Words = wordsIn(language).terminal.commands;
  const texts: OptionWords = words[command].options;
  const { options }: Usage = COMMANDS[command];
  return Object.entries(texts).map(([name, [value, does]]) => [
    optionText(name, value, own(options, name)),
    does,
  ]);
}

/** How a command is used, in one line. */
export function usageLine(command: Command, language: string): string {
  const { usage, commands } = wordsIn(language).terminal;
  const { names } = commands[command];
  const options = optionsOf(command, language).map(([option]) => `[${option}]`);
  const line = [usage, commandPrefix(command), ...(names === '' ? [] : [names]), ...options];
  return line.join(' ').replace(/ --$/, '');
}

/** What stands for the value of an option where its use is explained; `…` where it has none. */
export function exampleOf(command: Command, option: string, language: string): string {
  const texts: OptionWords = wordsIn(language).terminal.commands[command].options;
  return own(texts, option)?.[0] ?? '…';
}

/** A word as a shell reads it as one. */
const shellWord = (word: string): string =>
  /^[\w./:@,+~-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;

/**
 * The command line that was meant where npm took options and left `words`. Where it is not known which
 * of the words belong to an option, each stands with an example.
 */
export function lineWith(
  command: Command,
  options: readonly TakenOption[],
  words: readonly string[],
  language: string,
): string {
  const isWhole = options.every(
    ({ kind, value }) =>
      kind === 'flag' || value !== undefined || (kind === 'optional' && words.length === 0),
  );
  const names = isWhole
    ? words.map(shellWord)
    : [wordsIn(language).terminal.commands[command].names];
  const tied = options.map(({ name, kind, value }) => {
    if (kind === 'flag' || (isWhole && value === undefined)) return `--${name}`;
    const text = value === undefined ? exampleOf(command, name, language) : shellWord(value);
    return `--${name}=${text}`;
  });
  return [commandPrefix(command), ...names, ...tied].filter((part) => part !== '').join(' ');
}

/** The kinds of story that `new` begins, each with one other word for it. */
function kindRows(language: string): string[] {
  const { heading, list } = wordsIn(language).kinds;
  const rows = Object.entries(list).map(([kind, [[other], does]]) => [`${kind}, ${other}`, does]);
  const width = Math.max(...rows.map(([names]) => names!.length));
  return [heading, ...rows.map(([names, does]) => `  ${names!.padEnd(width)}  ${does}`), ''];
}

/** What `--help` prints: what the command does, how it is used, and each option. */
export function helpText(command: Command, language: string): string {
  const { options, help, commands } = wordsIn(language).terminal;
  const rows = [...optionsOf(command, language), ['--help', help] as const];
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    `npm ${command === 'start' ? '' : 'run '}${command}: ${commands[command].does}.`,
    '',
    usageLine(command, language),
    '',
    options,
    ...rows.map(([option, does]) => `  ${option.padEnd(width)}  ${does}`),
    '',
    ...(command === 'new' ? kindRows(language) : []),
  ].join('\n');
}
