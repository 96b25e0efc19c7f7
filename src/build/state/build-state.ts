import { join } from 'node:path';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { ThemePath } from '../astro/theme/compiled-theme.ts';
import type { OutputRecord } from '../output/file-record.ts';
import type { Looks } from './looks.ts';

/** Another form of the state is another number; a state of another number is none. */
const VERSION = 10;

/** What a finished build leaves for the next one; plain JSON. */
export type BuildState = {
  /** Digest of the theme, packages and Node that made the pages. */
  code: string;
  /** Digest of names, sizes and times of all files read; absent where they were too fresh to trust. */
  inputs: string | undefined;
  /** How all that it read looked. */
  looks: Looks;
  /** Digest of all that pages show but texts (`surroundings.ts`); absent in a preview, whose pages show notes. */
  surroundings: string | undefined;
  /** The addresses that its theme has and no plan knows. */
  unplanned: readonly ThemePath[] | undefined;
  /** The clock of the build, and the next instant at which time alone changes the output. */
  now: string;
  freshUntil: string | undefined;
  /** For whoever serves the folder. */
  base: string;
  /** The sentence for a build that finds nothing to do: it is said before any words are loaded. */
  nothing: string;
  /** Paths below the base that answer 410, percent-encoded: those of erased articles. */
  gonePaths: readonly string[];
  /** Old addresses below the base, with their parameter, that the host's own rules lead on, and where: some of them. */
  redirects: readonly (readonly [from: string, to: string])[];
  /** The problems of the content, as they were printed. */
  contentReport: string;
  /** The files of the articles that are out: when one of these breaks, something would vanish. */
  articles: readonly string[];
  files: Map<string, OutputRecord>;
};

const fileOf = (stateRoot: string): string => join(stateRoot, 'build.json');

type Stored = Omit<BuildState, 'files'> & {
  version: number;
  files: [path: string, key: string, size: number, mtime: number, digest: string][];
};

/** The state of the last build; `undefined` where there is none, or one that was damaged. */
export function readState(stateRoot: string): BuildState | undefined {
  const text = readSealed(fileOf(stateRoot));
  if (text === undefined) return undefined;
  const { version, files, ...rest } = JSON.parse(text) as Stored;
  if (version !== VERSION) return undefined;
  const records = files.map(
    ([path, key, size, mtime, digest]) => [path, { key, size, mtime, digest }] as const,
  );
  return { ...rest, files: new Map(records) };
}

/** Remembers a finished build, whole or not at all. */
export function writeState(stateRoot: string, { files, ...rest }: BuildState): void {
  const rows = [...files].map(
    ([path, { key, size, mtime, digest }]) => [path, key, size, mtime, digest] as const,
  );
  writeSealed(fileOf(stateRoot), JSON.stringify({ ...rest, version: VERSION, files: rows }));
}
