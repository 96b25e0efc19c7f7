import type { Command, OptionKind } from './commands.ts';

/** An option that was typed before `--`, where npm takes it for itself. */
export interface TakenOption {
  readonly name: string;
  readonly kind: OptionKind;
  /** The variables in which npm hands it on. */
  readonly variables: readonly string[];
  /** What was tied to it by `=`; what followed after a space has become a word like others. */
  readonly value: string | undefined;
}

/** What is wrong with a command line. */
export type Misuse =
  /** An option that the command does not have, with the one that was probably meant. */
  | { kind: 'unknown'; option: string; meant: string | undefined }
  /** An option without what must follow it. */
  | { kind: 'empty'; option: string }
  /** Something follows an option that takes nothing. */
  | { kind: 'filled'; option: string; value: string }
  | { kind: 'port'; option: string; value: string }
  | { kind: 'count'; option: string; value: string }
  | { kind: 'many'; option: string; value: string }
  | { kind: 'share'; option: string; value: string }
  | { kind: 'time'; option: string; value: string }
  /** A word that is no option, where there may be none or no more. */
  | { kind: 'stray'; word: string; most: number }
  /** Options that npm took for its own, with the words that it left. */
  | { kind: 'taken'; options: readonly TakenOption[]; words: readonly string[] }
  /** Two options of which each says something else. */
  | { kind: 'apart'; options: readonly [one: string, other: string] }
  /** What the command works on is not named. */
  | { kind: 'unnamed' };

/** The command line cannot be understood. */
export class WrongUse extends Error {
  readonly command: Command;
  readonly misuse: Misuse;
  constructor(command: Command, misuse: Misuse) {
    super(`${command}: ${JSON.stringify(misuse)}`);
    this.name = 'WrongUse';
    this.command = command;
    this.misuse = misuse;
  }
}

/** `--help`: no error, but the command ends here. */
export class HelpAsked extends Error {
  readonly command: Command;
  constructor(command: Command) {
    super(`help for ${command}`);
    this.name = 'HelpAsked';
    this.command = command;
  }
}

/** A variable of the environment that every command reads. */
export type Variable = 'WARTA_NOW' | 'WARTA_CONTENT' | 'WARTA_OUT' | 'SITE_URL' | 'BASE_PATH';

/** The environment names a value that cannot be used, or an option one that is no choice. */
export class BadSetting extends Error {
  /** A variable, or an option with its dashes. */
  readonly variable: string;
  readonly value: string;
  /** What there is to choose from, where that is a list. */
  readonly choices: readonly string[];
  constructor(variable: Variable | `--${string}`, value: string, choices: readonly string[] = []) {
    super(`${variable}="${value}"`);
    this.name = 'BadSetting';
    this.variable = variable;
    this.value = value;
    this.choices = choices;
  }
}

/** There is no content folder that can be read at `folder`. */
export class NoContent extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`no content in ${folder}`);
    this.name = 'NoContent';
    this.folder = folder;
  }
}

/** The settings of the newsroom, `site.yaml`, cannot be used as they are. */
export class SettingsBroken extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`broken settings in ${file}`);
    this.name = 'SettingsBroken';
    this.file = file;
  }
}

/** Whoever was asked has gone (Ctrl-D): nothing more is done. */
export class Stopped extends Error {
  constructor() {
    super('stopped at a question');
    this.name = 'Stopped';
  }
}
