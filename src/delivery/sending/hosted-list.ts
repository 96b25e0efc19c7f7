/**
 * What lies on a host that Warta put there: paths with the digests of their bytes (96 bits of SHA-256);
 * an empty digest where it is on its way, or nobody knows, `LEFT` for code that no page of the present
 * edition has any more.
 */
export type HostedFiles = ReadonlyMap<string, string>;

/** In place of a digest: of the edition before, and still there for who is reading one of its pages. */
export const LEFT = 'left';

/** What parts a path from its digest in a line of the list. No path has one. */
const TAB = '\t';

/** Reads the list of a host, `.warta-files`: a path a line, and the digest of its bytes after a tab. */
export function readHosted(text: string): HostedFiles {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [path, digest = ''] = line.split(TAB);
      return [path!, digest] as const;
    }),
  );
}

/** The text of that list, sorted by path. */
export function hostedText(files: HostedFiles): string {
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest === '' ? path : `${path}${TAB}${digest}`}\n`)
    .join('');
}
