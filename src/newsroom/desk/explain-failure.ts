import { wordsIn } from '../../words/words-in.ts';
import type { SystemWords } from '../../words/words.ts';
import { LockHeld } from '../../lib/lock.ts';
import { NotInside } from '../../lib/read-inside.ts';
import type { SystemError } from '../../lib/system-error.ts';
import { systemErrorIn } from '../../lib/system-error.ts';
import { own } from '../../lib/own.ts';

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
  const known = words[own(OF_FILES, code) ?? 'other'];
  return typeof known === 'string' ? known : known(file, code);
}

function ofLock({ holder }: LockHeld, words: SystemWords, language: string): string {
  if (!holder) return words.heldByOther;
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return words.held(holder.what, clock.format(new Date(holder.since)), holder.pid);
}

/**
 * What a command says that could not go on, in a language of the interface: a sentence with the way
 * out where the system or a lock refused something. Everything else is a fault of ours, and is told
 * with its trace and as one, never as the editor's.
 */
export function explainFailure(error: unknown, language: string): string {
  const words = wordsIn(language).system;
  if (error instanceof LockHeld) return `${ofLock(error, words, language)}\n`;
  if (error instanceof NotInside) return `${words.otherKind(error.file)}\n`;
  const system = systemErrorIn(error);
  if (system) return `${ofSystem(system, words)}\n`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { code } = error as { code?: unknown };
  const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  return `${trace}\n${isMissing ? words.notInstalled : words.bug}\n`;
}
