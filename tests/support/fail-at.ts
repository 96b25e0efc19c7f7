import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Makes calls of the file system fail as the system would. Used in a test (`failing`), or loaded before
 * a program (`--import`), where `WARTA_TEST_FAIL` holds the faults as JSON.
 */
export type Fault = {
  /** The error: `ENOSPC`. */
  code: string;
  /** Names of the calls that fail; all that change the disk, where none are given. */
  calls?: readonly string[];
  /** Only calls on paths (or open files of paths) that contain this. */
  path?: string;
  /** Only this one of them, from 1; else all of them. */
  nth?: number;
  /** Only so many of them. */
  times?: number;
};

/** The calls by which a program changes the disk. */
export const CHANGES = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'writeSync',
  'fsyncSync',
  'linkSync',
  'renameSync',
  'cpSync',
  'copyFileSync',
  'rmSync',
  'rmdirSync',
] as const;

const ERRNO: Record<string, number> = {
  EPERM: -1, ENOENT: -2, EIO: -5, EACCES: -13, EBUSY: -16, EEXIST: -17, ENOTDIR: -20, EISDIR: -21, EMFILE: -24,
  EFBIG: -27, ENOSPC: -28, EROFS: -30, ENAMETOOLONG: -36, ELOOP: -40, EDQUOT: -122, ESTALE: -116, EOPNOTSUPP: -95,
}; // prettier-ignore

type Call = (...args: unknown[]) => unknown;

/** Whether a call only opens a file to read it. */
export function isReading(name: string, [, flags = 'r']: unknown[]): boolean {
  const isNumber = typeof flags === 'number';
  return name === 'openSync' && (isNumber ? (flags & 3) === fs.constants.O_RDONLY : flags === 'r');
}

/** The system's error, with the fields that Node gives it: no path where the file was open already. */
function systemError(code: string, name: string, [first, second]: unknown[]): Error {
  const syscall = name.replace(/(?:File)?Sync$/, '').toLowerCase();
  const path = typeof first === 'string' ? first : undefined;
  const isPair = /^(?:rename|link)/.test(name);
  return Object.assign(
    new Error(`${code}: made by a test, ${syscall}${path ? ` '${path}'` : ''}`),
    {
      errno: ERRNO[code] ?? -1,
      code,
      syscall,
      ...(path && !name.startsWith('write') && { path }),
      ...(isPair && { dest: second }),
    },
  );
}

/** Lets `fault` happen from now on; returns what ends it, and how often a call was met. */
export function failing(fault: Fault): { restore(): void; met(): number } {
  const { code, calls = CHANGES, path = '', nth, times = Infinity } = fault;
  const all = fs as unknown as Record<string, Call>;
  const originals = new Map(calls.map((name) => [name, all[name]!]));
  const { openSync } = all;
  const paths = new Map<unknown, string>();
  let [met, failed] = [0, 0];
  for (const [name, original] of originals) {
    all[name] = (...args) => {
      const of = args
        .slice(0, 2)
        .map((one) => (typeof one === 'number' ? paths.get(one) : one))
        .filter((one) => typeof one === 'string');
      if (
        !isReading(name, args) &&
        of.some((one) => one.includes(path)) &&
        !/node_modules\/\.cache\/warta\/compiled/.test(of.join())
      ) {
        met += 1;
        if ((nth === undefined || met === nth) && failed < times) {
          failed += 1;
          throw systemError(code, name, args);
        }
      }
      const result = original(...args);
      if (name === 'openSync' && typeof args[0] === 'string') paths.set(result, args[0]);
      return result;
    };
  }
  // Open files are known by their paths even where opening itself does not fail.
  if (!originals.has('openSync')) {
    originals.set('openSync', openSync!);
    all['openSync'] = (...args) => {
      const file = openSync!(...args);
      if (typeof args[0] === 'string') paths.set(file, args[0]);
      return file;
    };
  }
  syncBuiltinESMExports();
  return {
    restore() {
      for (const [name, original] of originals) all[name] = original;
      syncBuiltinESMExports();
    },
    met: () => met,
  };
}

const given = process.env['WARTA_TEST_FAIL'];
if (given) for (const fault of JSON.parse(given) as Fault[]) failing(fault);
