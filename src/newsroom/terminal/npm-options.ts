import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { own } from '../../lib/own.ts';
import type { Command, OptionKind } from './commands.ts';
import type { Variables } from './environment.ts';
import type { TakenOption } from './refusals.ts';

/**
 * Options that npm takes for others: a word of one-letter options for these, after one dash or two (`--lang`
 * is `-l -a -n -g`), a beginning that only one of its own has for that one.
 */
const TAKEN_FOR: Readonly<Record<string, readonly string[]>> = {
  day: ['all', 'yes', 'loglevel'],
  lang: ['long', 'all', 'global'],
  to: ['token-description'],
};

const variableOf = (setting: string): string => `npm_config_${setting.replaceAll('-', '_')}`;

/** What a settings file of npm sets to other than `false`; nothing where it cannot be read. */
function settingsIn(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').matchAll(
      /^[ \t]*([\w-]+)[ \t]*(?:=(?![ \t]*false[ \t\r]*$)|\[|\r?$)/gm,
    );
    return Array.from(lines, ([, name = '']) => name);
  } catch {
    return [];
  }
}

/** What npm reads from its files, and hands on as if it had been typed. */
function settingsOfFiles(env: Variables): ReadonlySet<string> {
  const folder = own(env, 'npm_config_local_prefix');
  const files = [
    own(env, 'npm_config_userconfig'),
    own(env, 'npm_config_globalconfig'),
    folder && join(folder, '.npmrc'),
  ];
  return new Set(files.flatMap((file) => (file ? settingsIn(file) : [])));
}

/**
 * The options of a command that npm took out of its command line: of `npm run import x --dry-run` the
 * command sees `x` alone, and the rest in variables of the environment. Those that a file of npm sets
 * (`email`, `yes`) were not typed. Never throws.
 */
export function takenByNpm(
  command: Command,
  options: Readonly<Record<string, OptionKind>>,
  env: Variables,
): TakenOption[] {
  // Variables outlive the command: they are ours only where npm itself ran this one.
  if (own(env, 'npm_lifecycle_event') !== command) return [];
  const candidates = Object.entries(options).flatMap(([name, kind]): TakenOption[] => {
    const variables = (own(TAKEN_FOR, name) ?? [name]).map(variableOf);
    const values = variables.map((variable) => own(env, variable)?.trim() ?? '');
    const [value = ''] = values;
    // Of `--no-verify` npm makes a `verify` that is nothing.
    const off = name.startsWith('no-') ? variableOf(name.slice(3)) : undefined;
    if (off !== undefined && own(env, off) === '')
      return [{ name, kind, variables: [off], value: undefined }];
    if (values.includes('') || (kind === 'flag' && value === 'false')) return [];
    return [{ name, kind, variables, value: value === 'true' ? undefined : value }];
  });
  if (candidates.length === 0) return [];
  const standing = settingsOfFiles(env);
  return candidates.filter(({ name }) => !standing.has(name));
}
