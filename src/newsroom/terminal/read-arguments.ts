import { parseArgs } from 'node:util';
import { nearest } from '../../lib/nearest.ts';
import { own } from '../../lib/own.ts';
import type { Share } from '../../lib/share.ts';
import { readShare } from '../../lib/share.ts';
import type { Command, OptionKind, OptionsOf, Usage } from './commands.ts';
import { COMMANDS } from './commands.ts';
import type { Variables } from './environment.ts';
import { takenByNpm } from './npm-options.ts';
import { HelpAsked, WrongUse } from './refusals.ts';

type Numbers = { port: number; count: number; many: number; share: Share };

type ValueOf<Kind extends OptionKind> = Kind extends 'flag'
  ? boolean
  : | (Kind extends keyof Numbers
        ? Numbers[Kind]
        : Kind extends 'optional'
          ? string | true
          : string)
    | undefined;

/** What a command was given: its options by name, a flag always, and the words beside them. */
export type Arguments<C extends Command> = {
  readonly options: {
    readonly [Name in keyof OptionsOf<C>]: OptionsOf<C>[Name] extends OptionKind
      ? ValueOf<OptionsOf<C>[Name]>
      : never;
  };
  readonly names: readonly string[];
};

/** Programs for writing make one dash of two. */
const LONG_DASH = /^[–—]-?(?=\p{L})/u;

/** One thing on a command line, as Node takes it apart. */
type Token = NonNullable<ReturnType<typeof tokensOf>>[number];

function tokensOf(args: readonly string[], options: Usage['options']) {
  return parseArgs({
    args: args.map((one) => one.replace(LONG_DASH, '--')),
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [
        name,
        { type: kind === 'flag' || kind === 'optional' ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

/** The largest number that an option of a kind takes; the smallest is 1. */
const LARGEST = { port: 65_535, count: 64, many: 99_999 } as const;

/** The number or share that a text names; undefined where it names none that an option of the kind takes. */
function numberOf(text: string, kind: keyof Numbers): number | Share | undefined {
  if (kind === 'share') return readShare(text);
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= LARGEST[kind] ? number : undefined;
}

/**
 * Reads the arguments of a command. Throws `WrongUse` at the first that it does not know, that lacks
 * its value, has one too many, or stands where none is expected, and where npm took an option away, as
 * `env` says; `HelpAsked` where `--help` or `-h` is among them, whatever else is.
 */
export function readArguments<C extends Command>(
  command: C,
  args: readonly string[],
  env: Variables,
): Arguments<C> {
  const usage: Usage = COMMANDS[command];
  const tokens = tokensOf(args, usage.options);
  if (tokens.some((one) => one.kind === 'option' && /^--?h(?:elp)?$/.test(one.rawName)))
    throw new HelpAsked(command);
  const typedNames = new Set(tokens.map((one) => (one.kind === 'option' ? one.name : '')));
  const npmOptions = takenByNpm(command, usage.options, env).filter(
    ({ name }) => !typedNames.has(name),
  );
  if (npmOptions.length > 0)
    throw new WrongUse(command, { kind: 'taken', options: npmOptions, words: args });
  const flags = Object.entries(usage.options).filter(([, kind]) => kind === 'flag');
  const values = new Map<string, string | number | boolean | Share>(
    flags.map(([name]) => [name, false]),
  );
  const names: string[] = [];
  let optional: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (optional !== undefined) values.set(optional, token.value);
      else if (names.push(token.value) > usage.names)
        throw new WrongUse(command, { kind: 'stray', word: token.value, most: usage.names });
    }
    optional = undefined;
    if (token.kind !== 'option') continue;
    const kind = own(usage.options, token.name);
    const isLong = token.rawName.startsWith('--');
    if (kind === undefined || !isLong) throw unknownOption(command, usage, args[token.index]!);
    values.set(token.name, valueOf(command, kind, token));
    if (kind === 'optional' && token.value === undefined) optional = token.name;
  }
  return { options: Object.fromEntries(values), names } as unknown as Arguments<C>;
}

/** The refusal of an option as it was typed, be it `--forse`, `-force` or `--forse=1`. */
function unknownOption(command: Command, { options }: Usage, word: string): WrongUse {
  const option = word.replace(LONG_DASH, '--').replace(/=.*$/s, '');
  const meant = nearest(option.replace(/^-+/, ''), Object.keys(options));
  return new WrongUse(command, { kind: 'unknown', option, meant });
}

function valueOf(
  command: Command,
  kind: OptionKind,
  { rawName: option, value, inlineValue }: Token & { kind: 'option' },
): string | number | Share | true {
  if (kind === 'optional' && value === undefined) return true;
  if (kind === 'flag') {
    if (value === undefined) return true;
    throw new WrongUse(command, { kind: 'filled', option, value });
  }
  // What looks like the next option is no value, unless it is tied to this one (`--name=-x`).
  const isNext = inlineValue === false && value !== undefined && /^-./.test(value);
  if (value === undefined || isNext || (value.trim() === '' && kind !== 'words'))
    throw new WrongUse(command, { kind: 'empty', option });
  if (kind !== 'port' && kind !== 'count' && kind !== 'many' && kind !== 'share') return value;
  const number = numberOf(value, kind);
  if (number === undefined) throw new WrongUse(command, { kind, option, value });
  return number;
}
