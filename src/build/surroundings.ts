import { createHash } from 'node:crypto';
import type { Project } from './project.ts';
import type { BuildState } from './state/build-state.ts';

/** What only the page of a text itself shows of it: its digest, and how many words it has. */
type Text = { digest: string; words?: number };

const withoutText = (entry: Text): object => ({ ...entry, digest: undefined, words: undefined });

/**
 * Digest of all that pages show but texts, and of the `code` that makes them: while it is the same, and
 * the clock has not come to the next change, another text changes its own page alone.
 */
export function surroundingsOf(
  { settings, content, address, pictures, files }: Project,
  code: string,
): string {
  const { contentRoot, host } = settings;
  // Whatever else a content may hold is among what pages show.
  const { articles, pages, tables = [], findings: _told, ...others } = content;
  const sum = createHash('sha256');
  sum.update(JSON.stringify([code, contentRoot, host, address, others]));
  sum.update(JSON.stringify([[...pictures], [...files]]));
  sum.update(JSON.stringify(tables.map(({ file, digest }) => [file, digest])));
  for (const entry of [...articles, ...pages]) sum.update(JSON.stringify(withoutText(entry)));
  return sum.digest('base64url').slice(0, 16);
}

/** The key that a file had in the last build. */
export type EarlierKeys = (file: string) => string | undefined;

/**
 * The keys of the last build's files, where they are still right but for texts: what else pages show is
 * as it was (`surroundings`), and no time has come that changes a page. Nothing where they are not.
 */
export function earlierKeys(
  last: BuildState | undefined,
  surroundings: string,
  now: string,
): EarlierKeys | undefined {
  const isSame =
    last?.surroundings === surroundings &&
    now >= last.now &&
    (last.freshUntil === undefined || now < last.freshUntil);
  return isSame ? (file) => last.files.get(file)?.key : undefined;
}
