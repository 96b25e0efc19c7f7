import { picturesFolder, revokedPath, searchIndexFolder } from '../../site/addresses.ts';
import type { SiteFile, SiteFiles } from '../sending/site-files.ts';

/** Files whose bytes are text in which an address can stand. */
const TEXT = /\.(?:html|xml|json|txt|webmanifest|js)$/;
/** A compressed form beside a file. */
const PACKED = /\.(?:br|gz)$/;
/** What says what is gone, to hosts and to devices: by the present alone. */
const RULES = /(?:^|\/)\.[^/]+(?:\/|$)|^_(?:redirects|headers)$/;
/** Files that are named by their content, so that those of two editions lie beside each other. */
const FIXED = new RegExp(`^(?:_astro|${picturesFolder})/`);
/** The name of a picture within a text. */
const PICTURE = new RegExp(`${picturesFolder}/[\\w.-]+`, 'g');

/** Whether a file is the present's whatever it names: rules, what devices throw away, the search. */
const isAlwaysPresent = (path: string): boolean =>
  RULES.test(path) || path.startsWith(`${searchIndexFolder}/`) || `/${path}` === revokedPath;

/** The addresses below the base, percent-encoded, in every form in which a file may have them. */
function formsOf(addresses: readonly string[]): Buffer[] {
  const forms = new Set(addresses.flatMap((address) => [address, decodeURI(address)]));
  return [...forms].map((form) => Buffer.from(form));
}

/** An edition that is to be published again, and the one by which it is judged what may be. */
export type ComposedFrom = {
  readonly earlier: SiteFiles;
  /** What was built of the content as it is now. */
  readonly present: SiteFiles;
  /** Addresses of articles that were withdrawn or erased since, below the base, percent-encoded. */
  readonly takenDown: readonly string[];
  readonly bytesOf: (file: SiteFile) => Uint8Array;
};

/**
 * An earlier edition in which nothing names what was taken down since. A file that names it, the search,
 * and what tells hosts and devices what is gone are those of the present, or left out; so are pictures
 * that nothing shows any more. Files that the present ones need come along.
 */
export function withoutTakenDown({
  earlier,
  present,
  takenDown,
  bytesOf,
}: ComposedFrom): SiteFiles {
  if (takenDown.length === 0) return earlier;
  const forms = formsOf(takenDown);
  const folders = takenDown
    .flatMap((address) => [address, decodeURI(address)])
    .map((one) => one.slice(1));
  const shown = new Set<string>();
  const isOfPresent = (path: string, file: SiteFile): boolean => {
    if (isAlwaysPresent(path)) return true;
    if (folders.some((folder) => folder.endsWith('/') && path.startsWith(folder))) return true;
    if (!TEXT.test(path)) return false;
    const bytes = Buffer.from(bytesOf(file));
    if (forms.some((form) => bytes.includes(form))) return true;
    for (const [name] of bytes.toString('latin1').matchAll(PICTURE)) shown.add(name);
    return false;
  };
  const kept = new Map<string, SiteFile>();
  for (const [path, file] of earlier) {
    if (PACKED.test(path) && earlier.has(path.replace(PACKED, ''))) continue;
    if (!isOfPresent(path, file)) kept.set(path, file);
  }
  for (const path of [...kept.keys()])
    if (path.startsWith(`${picturesFolder}/`) && !shown.has(path)) kept.delete(path);
  for (const [path, file] of earlier)
    if (PACKED.test(path) && kept.has(path.replace(PACKED, ''))) kept.set(path, file);
  const left = new Set([...earlier.keys()].filter((path) => !kept.has(path)));
  for (const [path, file] of present) {
    const isReplaced = left.has(path.replace(PACKED, ''));
    if (isReplaced || FIXED.test(path) || isAlwaysPresent(path)) kept.set(path, file);
  }
  return kept;
}
