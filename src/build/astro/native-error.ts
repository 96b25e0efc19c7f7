import { getSystemErrorMap } from 'node:util';
import type { SystemError } from '../../lib/system-error.ts';
import { isSystemError } from '../../lib/system-error.ts';

/** Win32's numbers (System Error Codes) of what a disk or a folder's rights can refuse. */
const OF_WINDOWS: ReadonlyMap<number, string> = new Map([
  [5, 'EACCES'],
  [19, 'EROFS'],
  [32, 'EBUSY'],
  [33, 'EBUSY'],
  [39, 'ENOSPC'],
  [112, 'ENOSPC'],
  [206, 'ENAMETOOLONG'],
  [223, 'EFBIG'],
]);

function codeOf(number: number, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return OF_WINDOWS.get(number);
  return getSystemErrorMap().get(-number)?.[0];
}

/**
 * The bundler (Rolldown 1) is a program of its own: what the system refuses it comes as a text that
 * ends with the system's number, `(os error 28)`. Gives an error of the system with that code and the
 * file that the text names; any other error as it is.
 */
export function withSystemError(error: unknown, platform: NodeJS.Platform): unknown {
  if (!(error instanceof Error) || isSystemError(error)) return error;
  const match = /\(os error (\d+)\)/.exec(error.message);
  const code = match && codeOf(Number(match[1]), platform);
  if (!match || !code) return error;
  const path = /\s((?:\/|[A-Za-z]:\\).+)$/m.exec(error.message.slice(0, match.index))?.[1];
  const system: Omit<SystemError, keyof Error> = {
    code,
    errno: -Number(match[1]),
    syscall: 'write',
  };
  return Object.assign(
    new Error(`${code} in the bundler`, { cause: error }),
    system,
    path && { path },
  );
}
