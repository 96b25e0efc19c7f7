import { closeSync, fstatSync, openSync } from 'node:fs';
import { bytesAt } from '../source/zip/bytes-at.ts';
import { findDirectory, readDirectory } from '../source/zip/read-directory.ts';

/** Documents of office programs that are ZIP files inside. */
export type OfficeKind = 'DOCX' | 'XLSX' | 'PPTX' | 'ODT' | 'ODS' | 'ODP' | 'EPUB' | 'Pages';

/** By which entry each is known. */
const entries: readonly (readonly [OfficeKind, RegExp])[] = [
  ['DOCX', /^word\/document\d*\.xml$/],
  ['XLSX', /^xl\/workbook\.(?:xml|bin)$/],
  ['PPTX', /^ppt\/presentation\.xml$/],
  ['Pages', /^Index\/Document\.iwa$/],
];
/** What the first entry of others says (OpenDocument 1.2, part 3, 3.3; EPUB 3.3, 4.2.2). */
const types: readonly (readonly [OfficeKind, string])[] = [
  ['ODT', 'application/vnd.oasis.opendocument.text'],
  ['ODS', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['ODP', 'application/vnd.oasis.opendocument.presentation'],
  ['EPUB', 'application/epub+zip'],
];
/** Entries that are looked at; programs write those above among the first. */
const most = 200;

/** What document a ZIP is; `undefined` where it is an archive of files, or broken. */
export function officeKind(path: string): OfficeKind | undefined {
  const file = openSync(path, 'r');
  try {
    const head = bytesAt(file, 0, 120).toString('latin1');
    if (head.startsWith('mimetype', 30)) {
      // Those of templates and parts begin alike.
      const type = head.slice(38);
      return types.find(([, name]) => type.startsWith(name))?.[0];
    }
    const directory = findDirectory(file, fstatSync(file).size);
    if (directory === undefined || directory.divided) return undefined;
    let count = 0;
    for (const { name } of readDirectory(file, directory)) {
      const kind = entries.find(([, form]) => form.test(name))?.[0];
      if (kind !== undefined) return kind;
      if ((count += 1) >= most) return undefined;
    }
    return undefined;
  } finally {
    closeSync(file);
  }
}
