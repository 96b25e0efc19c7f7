import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../proof/built-site.ts';
import { MANIFEST, PAGE, SEAL, digestAt, readManifest } from './manifest.ts';

/** Where the copies of the pages of a built site lie in a report. */
export const PAGES = 'pages/';

/** What the files of a report say of themselves. */
export type Verification = {
  /** The digest of the page as it is, to be compared with the one that was sent along. */
  readonly digest: string;
  /** Whether the digest beside the page, the one that it names, and the list fit together. */
  readonly isSealed: boolean;
  readonly whole: readonly string[];
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Pages that the built site has otherwise, or not any more: that may be right. */
  readonly differing: readonly string[];
};

/** The folder of a report that a path names: itself, or a file in it. */
function folderAt(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  const folder = stats?.isDirectory() ? path : stats && dirname(path);
  const isReport = folder !== undefined && existsSync(join(folder, MANIFEST));
  return isReport && existsSync(join(folder, PAGE)) ? folder : undefined;
}

/** Whether the page names that digest, as reports do. */
const names = (page: string, digest: string): boolean =>
  page.includes(`<code data-manifest>${digest}</code>`);

/**
 * Looks whether the files of a report are as they were when it was made, and which of its pages the
 * built site in `dist` still has. Undefined where there is no report at `path`.
 */
export function verifyReport(path: string, dist: string): Verification | undefined {
  const folder = folderAt(path);
  if (folder === undefined) return undefined;
  const manifest = readFileSync(join(folder, MANIFEST), 'utf8');
  const page = readFileSync(join(folder, PAGE));
  const digest = sha256(page);
  const files = readManifest(manifest);
  const seal = existsSync(join(folder, SEAL))
    ? readManifest(readFileSync(join(folder, SEAL), 'utf8'))
    : undefined;
  const isSealed =
    files !== undefined &&
    seal?.some((one) => one.file === PAGE && one.digest === digest) === true &&
    names(page.toString('utf8'), sha256(manifest));
  const found = (files ?? []).map((one) => ({ ...one, now: digestAt(join(folder, one.file)) }));
  const pick = (test: (one: (typeof found)[number]) => boolean): string[] =>
    found.filter(test).map(({ file }) => file);
  return {
    digest,
    isSealed,
    whole: pick((one) => one.now === one.digest),
    changed: pick((one) => one.now !== undefined && one.now !== one.digest),
    missing: pick((one) => one.now === undefined),
    differing: pick(
      (one) =>
        one.file.startsWith(PAGES) &&
        digestAt(join(dist, one.file.slice(PAGES.length))) !== one.digest,
    ),
  };
}
