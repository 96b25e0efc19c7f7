import { posix } from 'node:path';
import { folderMonth, roleOf } from '../content-files/files/role.ts';
import { fieldsOfFile } from '../content-files/fields-of-file.ts';
import { addressKey } from '../lib/address-key.ts';
import { timeParts } from '../lib/time/format.ts';
import { parseTime } from '../lib/time/parse.ts';
import { freeTextKeys } from '../schema/key-tree.ts';
import { articleSchema } from '../schema/schemas.ts';
import { articlePath, authorPath, pagePath } from '../site/addresses.ts';

/** Where files would have their pages, were they in order. */
type FileAddresses = {
  byFile: ReadonlyMap<string, string>;
  /** Files by address in the form of `addressKey`, the first that asks for it. */
  byAddress: ReadonlyMap<string, string>;
};

/** What an article says of its address, as far as it can be read; nothing where the file is gone. */
function fieldsFor(root: string, file: string, zone: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOfFile(root, file, freeTextKeys(articleSchema(zone)));
  } catch {
    return {};
  }
}

function monthOf(
  file: string,
  date: unknown,
  zone: string,
): { year: number; month: number } | undefined {
  const reading = parseTime(String(date), zone);
  return folderMonth(file) ?? ('iso' in reading ? timeParts(reading.iso, zone) : undefined);
}

function* articleAddresses(root: string, file: string, zone: string): Generator<string> {
  const { permalink, date } = fieldsFor(root, file, zone);
  if (typeof permalink === 'string' && permalink.startsWith('/')) yield permalink;
  const month = monthOf(file, date, zone);
  // A name such as `rapat.md.txt` or `rapat.docx` was meant as the article `rapat`.
  const name = posix.basename(file, '.md');
  const slug = roleOf(file) === 'article' ? name : name.replace(/\..*$/, '');
  if (month) yield articlePath(month.year, month.month, slug.normalize('NFC'));
}

const NAMED = /^(pages|authors)\/([^/]+)\.(?:md|ya?ml|txt|docx)/;

/** The addresses at which an editor looks for the page of a file, the likeliest first. */
function* addressesOf(root: string, file: string, zone: string): Generator<string> {
  const named = NAMED.exec(file);
  const isText =
    roleOf(file) === 'article' || (roleOf(file) === 'stray' && file.startsWith('articles/'));
  if (named) yield (named[1] === 'pages' ? pagePath : authorPath)(named[2]!.normalize('NFC'));
  else if (isText) yield* articleAddresses(root, file, zone);
}

/**
 * Finds where files of the content folder `root` that are not in order would have their pages; `taken` are
 * addresses (`addressKey`) at which something else is.
 */
export function addressesOfFiles(
  root: string,
  files: readonly string[],
  { zone, taken }: { zone: string; taken: ReadonlySet<string> },
): FileAddresses {
  const byFile = new Map<string, string>();
  const byAddress = new Map<string, string>();
  for (const file of files) {
    for (const path of addressesOf(root, file, zone)) {
      const key = addressKey(path);
      if (taken.has(key)) continue;
      if (!byFile.has(file)) byFile.set(file, path);
      if (!byAddress.has(key)) byAddress.set(key, file);
    }
  }
  return { byFile, byAddress };
}
