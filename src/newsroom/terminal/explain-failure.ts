import { onThisMachine } from '../../lib/time/on-this-machine.ts';
import type { SystemWords } from '../../words/words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { LockHeld } from '../../lib/lock.ts';
import { NotInside } from '../../lib/read-inside.ts';
import type { SystemError } from '../../lib/system-error.ts';
import { systemErrorIn } from '../../lib/system-error.ts';
import { own } from '../../lib/own.ts';
import { shortTrace } from '../../lib/own-fault.ts';
import { BadSetting, HelpAsked, NoContent, SettingsBroken, Stopped, WrongUse } from './refusals.ts';
import { exampleOf, helpText, lineWith, usageLine } from './usage.ts';

/** The words for each error that a file system is known to give. */
const OF_FILES: Readonly<Record<string, Exclude<keyof SystemWords, 'held' | 'other'>>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'tooLarge',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'readOnly',
  EMFILE: 'tooManyOpen',
  ENFILE: 'tooManyOpen',
  ENAMETOOLONG: 'nameTooLong',
  ENOENT: 'gone',
  ESTALE: 'gone',
  EISDIR: 'otherKind',
  ENOTDIR: 'otherKind',
  EEXIST: 'otherKind',
  ENOTEMPTY: 'otherKind',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  EIO: 'driveFails',
  ENXIO: 'driveFails',
  ENODEV: 'driveFails',
  ELOOP: 'loop',
  ENOLCK: 'noLock',
};

function ofSystem({ code, syscall, path, dest }: SystemError, words: SystemWords): string {
  if (syscall === 'listen') return code === 'EACCES' ? words.portNotAllowed : words.ports;
  const file = (code === 'ENOENT' ? path : (dest ?? path)) ?? words.someFile;
  const sentence = words[own(OF_FILES, code) ?? 'other'];
  return typeof sentence === 'string' ? sentence : sentence(file, code);
}

function ofLock({ holder }: LockHeld, words: SystemWords, language: string): string {
  if (!holder) return words.heldByOther;
  return words.held(holder.what, onThisMachine(holder.since, language), holder.pid);
}

/** What is said where the command line or the environment cannot be understood. */
function ofUse({ command, misuse }: WrongUse, language: string): string {
  const words = wordsIn(language).terminal;
  switch (misuse.kind) {
    case 'unknown':
      return words.unknown(misuse.option, misuse.meant);
    case 'empty':
      return words.empty(misuse.option, exampleOf(command, misuse.option.slice(2), language));
    case 'filled':
      return words.filled(misuse.option, misuse.value);
    case 'port':
      return words.port(misuse.option, misuse.value);
    case 'count':
      return words.count(misuse.option, misuse.value);
    case 'many':
      return words.many(misuse.option, misuse.value);
    case 'share':
      return words.share(misuse.option, misuse.value);
    case 'apart':
      return words.apart(...misuse.options);
    case 'time':
      return words.time(misuse.option, misuse.value);
    case 'stray':
      return `${words.stray(misuse.word)}${misuse.most > 0 ? ` ${words.quotes}` : ''}`;
    case 'taken':
      return words.taken(
        misuse.options.map(({ name }) => `--${name}`).join(', '),
        lineWith(command, misuse.options, misuse.words, language),
        misuse.options.flatMap(({ variables }) => variables).join(', '),
      );
    default:
      return '';
  }
}

function ofSetting({ variable, value, choices }: BadSetting, language: string): string {
  const words = wordsIn(language).terminal;
  const sentence = own<(value: string) => string>(words.variables, variable);
  if (sentence === undefined) return words.choices(variable, value, choices.join(', '));
  const isGitBash = variable === 'BASE_PATH' && /^[A-Za-z]:/.test(value);
  return `${sentence(value)}${isGitBash ? ` ${words.gitBash}` : ''}`;
}

/** A sentence, where the error is one that editors and systems can bring about. */
function sentenceOf(error: unknown, language: string): string | undefined {
  const words = wordsIn(language).system;
  if (error instanceof WrongUse)
    return `${ofUse(error, language)}\n${usageLine(error.command, language)}`.trimStart();
  if (error instanceof BadSetting) return ofSetting(error, language);
  if (error instanceof NoContent) return wordsIn(language).terminal.noContent(error.folder);
  if (error instanceof SettingsBroken) return wordsIn(language).terminal.settingsBroken(error.file);
  if (error instanceof Stopped) return wordsIn(language).terminal.stopped;
  if (error instanceof LockHeld) return ofLock(error, words, language);
  if (error instanceof NotInside) return words.otherKind(error.file);
  const system = systemErrorIn(error);
  return system && ofSystem(system, words);
}

/**
 * What a command says that could not go on, in a language of the interface: a sentence with the way
 * out where the command line, the environment, the system or a lock refused something; the help that
 * was asked for. Everything else is a fault of ours, and is told with a short trace and as one, never
 * as the editor's.
 */
export function explainFailure(error: unknown, language: string): string {
  if (error instanceof HelpAsked) return helpText(error.command, language);
  const sentence = sentenceOf(error, language);
  if (sentence !== undefined) return `${sentence}\n`;
  const words = wordsIn(language).system;
  const { code } = error as { code?: unknown };
  const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  return `${shortTrace(error)}\n${isMissing ? words.notInstalled : words.bug}\n`;
}
