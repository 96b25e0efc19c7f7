import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../src/words/words-in.ts';
import type { Command } from '../../../../src/newsroom/terminal/commands.ts';
import { COMMANDS } from '../../../../src/newsroom/terminal/commands.ts';
import { explainFailure } from '../../../../src/newsroom/terminal/explain-failure.ts';
import { readArguments as readTyped } from '../../../../src/newsroom/terminal/read-arguments.ts';
import { HelpAsked, WrongUse } from '../../../../src/newsroom/terminal/refusals.ts';
import { codeOf } from '../../../../src/newsroom/terminal/run-command.ts';

const commands = Object.keys(COMMANDS) as Command[];

/** Typed after `--`, as npm wants it. */
const readArguments = <C extends Command>(command: C, args: readonly string[]) =>
  readTyped(command, args, {});

function refusal(command: Command, args: readonly string[]): unknown {
  try {
    readArguments(command, args);
  } catch (error) {
    return error;
  }
  throw new Error(`${command} ${args.join(' ')} was understood.`);
}

const told = (command: Command, args: readonly string[], language = 'id'): string =>
  explainFailure(refusal(command, args), language);

describe.each(commands)('%s', (command) => {
  const options = Object.entries(COMMANDS[command].options as Record<string, string>);

  test('an option that there is not is named, with the usage, and ends with 2', () => {
    for (const [language, words, usage] of [
      ['id', 'tidak mengenal --qwertyuiop.', 'Cara pakai: npm '],
      ['en', 'no option --qwertyuiop.', 'Usage: npm '],
    ] as const) {
      for (const typed of ['--qwertyuiop', '--qwertyuiop=1', '—qwertyuiop']) {
        const lines = told(command, [typed], language).trim().split('\n');
        expect(lines).toEqual([expect.stringContaining(words), expect.stringContaining(usage)]);
      }
    }
    expect(codeOf(refusal(command, ['--qwertyuiop']))).toBe(2);
  });

  test('help has a line for each option, in both languages, whatever else is typed', () => {
    for (const help of ['--help', '-h', '-help']) {
      const error = refusal(command, ['--qwertyuiop', help]);
      expect(error).toBeInstanceOf(HelpAsked);
      expect(codeOf(error)).toBe(0);
    }
    for (const language of ['id', 'en']) {
      const lines = told(command, ['--help'], language).split('\n');
      for (const [option] of [...options, ['help']])
        expect(lines.filter((line) => line.startsWith(`  --${option} `))).toHaveLength(1);
      const words = wordsIn(language).terminal.commands[command].options;
      expect(Object.keys(words).toSorted()).toEqual(options.map(([name]) => name).toSorted());
    }
  });

  test('an option without its value, or with one too many, is told with the way out', () => {
    for (const [option, kind] of options) {
      if (kind === 'optional') continue;
      if (kind === 'flag') {
        expect(told(command, [`--${option}=ya`])).toContain(`Tulis --${option} saja.`);
        continue;
      }
      const empty = [[`--${option}`], [`--${option}`, '--help-me'], [`--${option}`, '-x']];
      if (kind !== 'words') empty.push([`--${option}`, ''], [`--${option}=`], [`--${option}= `]);
      for (const args of empty) {
        const sentence = told(command, args);
        const [, pasted] = /Tulis misalnya (.*)/.exec(sentence)!;
        expect(sentence).toContain(`Sesudah --${option} belum ada isinya.`);
        // What is suggested, typed as it stands, is understood; a port is a number of one’s own.
        if (kind !== 'port' && kind !== 'count') readArguments(command, [pasted!]);
      }
    }
  });
});

test.each([
  ['build', '--preveiw', '--preview'],
  ['build', '—strict-', '--strict'],
  ['check', '--old_addresses', '--old-addresses'],
  ['import', '--dryrun', '--dry-run'],
  ['import', '-images', '--images'],
  ['check', '--FIX', '--fix'],
] as const)('%s %s: did you mean %s?', (command, typed, meant) => {
  expect(told(command, [typed])).toContain(`Mungkin maksudnya ${meant}?`);
});

test('two dashes that a program for writing made one are two', () => {
  expect(readArguments('check', ['—fix', '–strict']).options).toMatchObject({
    fix: true,
    strict: true,
  });
});

test('a name too many is told; where one is expected, with how to write spaces', () => {
  expect(told('check', ['a.md'])).toMatch(/^Tidak jelas untuk apa “a\.md”\.\nCara pakai/);
  expect(told('import', ['situs', 'lama.xml'])).toContain('“lama.xml”. Nama yang memuat spasi');
});

test('a port is a number of one', () => {
  expect(readArguments('start', ['--port', '8080']).options.port).toBe(8080);
  for (const port of ['abc', '0', '65536', '80.5', '1e3', '-1'])
    expect(told('start', [`--port=${port}`])).toContain(`“${port}” bukan nomor porta.`);
});

test('dev hands on what Astro knows: a value where one is wanted', () => {
  const args = ['--host', '--open', '/a/', '--port', '5000', '--allowed-hosts=a.id'];
  expect(readArguments('dev', args).options).toEqual({
    host: true,
    open: '/a/',
    port: 5000,
    'allowed-hosts': 'a.id',
  });
});

test('words after -- are names, and a headline needs no quotes', () => {
  expect(readArguments('new', ['Banjir', 'di', '--', '--Demak']).names).toEqual([
    'Banjir',
    'di',
    '--Demak',
  ]);
});

test('nothing that can be typed is answered otherwise than by values, a refusal or help', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '-',
      '--',
      '---',
      '--=',
      '--__proto__',
      '--constructor=1',
      '-f',
      '--port',
      '--strict',
      '–',
      '--no-fix',
      '--name=-x',
      'a b',
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...commands), fc.array(word, { maxLength: 5 }), (command, args) => {
      try {
        const { options } = readArguments(command, args);
        const known = Object.keys(COMMANDS[command].options);
        expect(Object.keys(options).filter((name) => !known.includes(name))).toEqual([]);
      } catch (error) {
        expect(error instanceof WrongUse || error instanceof HelpAsked, String(error)).toBe(true);
        expect(explainFailure(error, 'en')).not.toMatch(/undefined|\n {4}at /);
      }
    }),
    { numRuns: 500 },
  );
});
