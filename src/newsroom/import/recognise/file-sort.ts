import type { UnitKind } from '../units/unit.ts';
import { isData } from './is-data.ts';
import { isDump } from './is-dump.ts';
import { isMail, isSavedPage } from './is-mail.ts';
import type { OfficeKind } from './office-kind.ts';

/** A file that is not read, by what it holds: its kind in the report, its own name, and the rule with the way out. */
export interface FileSort {
  unit: UnitKind;
  /** As people call it: "PDF", "MP4". */
  name: string;
  rule:
    | 'refused-document'
    | 'refused-sheet'
    | 'refused-media'
    | 'refused-data'
    | 'refused-tables'
    | 'refused-saved'
    | 'refused-mail'
    | 'refused-other';
}

const document = (name: string): FileSort => ({ unit: 'document', name, rule: 'refused-document' });
const sheet = (name: string): FileSort => ({ unit: 'document', name, rule: 'refused-sheet' });
const picture = (name: string): FileSort => ({ unit: 'picture', name, rule: 'refused-media' });
const video = (name: string): FileSort => ({ unit: 'video', name, rule: 'refused-media' });
const audio = (name: string): FileSort => ({ unit: 'audio', name, rule: 'refused-media' });
const data = (name: string): FileSort => ({ unit: 'data', name, rule: 'refused-data' });
const saved = (name: string): FileSort => ({ unit: 'file', name, rule: 'refused-saved' });
const program = (name: string): FileSort => ({ unit: 'program', name, rule: 'refused-other' });

const office: Readonly<Record<Exclude<OfficeKind, 'DOCX'>, FileSort>> = {
  ODT: document('ODT'),
  Pages: document('Pages'),
  XLSX: sheet('XLSX'),
  ODS: sheet('ODS'),
  PPTX: sheet('PPTX'),
  ODP: sheet('ODP'),
  EPUB: document('EPUB'),
};

/** A document of an office program that is no Word file. */
export const sortOfOffice = (kind: Exclude<OfficeKind, 'DOCX'>): FileSort => office[kind];

/** By which first bytes each is known, as Latin-1. */
const beginnings: readonly (readonly [FileSort, RegExp])[] = [
  [{ unit: 'pdf', name: 'PDF', rule: 'refused-document' }, /^[\s\S]{0,1024}?%PDF-/],
  [document('RTF'), /^\{\\rtf/],
  [picture('JPEG'), /^\u00ff\u00d8\u00ff/],
  [picture('PNG'), /^\u0089PNG/],
  [picture('GIF'), /^GIF8[79]a/],
  [picture('WebP'), /^RIFF[\s\S]{4}WEBP/],
  [picture('HEIC'), /^[\s\S]{4}ftyp(?:hei[cx]|mif1|msf1|avif)/],
  [picture('TIFF'), /^(?:II\*\0|MM\0\*)/],
  [audio('M4A'), /^[\s\S]{4}ftypM4A/],
  [video('MP4'), /^[\s\S]{4}ftyp/],
  [video('MKV'), /^\u001a\u0045\u00df\u00a3/],
  [video('AVI'), /^RIFF[\s\S]{4}AVI /],
  [audio('WAV'), /^RIFF[\s\S]{4}WAVE/],
  [audio('MP3'), /^(?:ID3|\u00ff[\u00fb\u00f3\u00f2])/],
  [audio('OGG'), /^OggS/],
  [audio('FLAC'), /^fLaC/],
  [data('SQLite'), /^SQLite format 3\0/],
  [saved('WARC'), /^WARC\/\d/],
  [saved('webarchive'), /^bplist00[\s\S]*WebMainResource/],
  [program('EXE'), /^MZ/],
  [program('ELF'), /^\u007fELF/],
];

/** What a file is by its first bytes, where nothing here reads it; its name only tells documents of one form apart. */
export function fileSort(head: Uint8Array, name: string): FileSort | undefined {
  const start = Buffer.from(head).toString('latin1');
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return compound(name);
  const known = beginnings.find(([, form]) => form.test(start))?.[0];
  if (known !== undefined) return known;
  if (isMail(start))
    return isSavedPage(start)
      ? saved('MHTML')
      : { unit: 'mail', name: 'e-mail', rule: 'refused-mail' };
  if (isDump(start)) return { ...data('SQL'), unit: 'database' };
  const tables = tablesIn(start);
  if (tables !== undefined) return { unit: 'database', name: tables, rule: 'refused-tables' };
  if (/^\s*[[{]/.test(start)) return data('JSON');
  if (/^\s*<\?php/.test(start)) return program('PHP');
  if (/^\s*<\?xml/.test(start)) return data('XML');
  // Settings above a text are those of another generator, whose articles are not read.
  return isData(start) && !start.startsWith('---') ? data('CSV') : undefined;
}

/** The form in which tables of WordPress were exported, where that is none of its dumps. */
function tablesIn(start: string): string | undefined {
  if (/<(?:mysqldump|pma_xml_export)[\s>]/.test(start)) return 'XML';
  if (/^\s*\[\s*\{[^{}]*PHPMyAdmin/i.test(start)) return 'JSON';
  const [head = ''] = start.split(/\r?\n/, 1);
  return /^[\w",;\t]*\bpost_(?:title|content)\b[\w",;\t]*$/.test(head) ? 'CSV' : undefined;
}

/** The files of old office programs; a newer document in such a one is locked by a password. */
function compound(name: string): FileSort {
  if (/\.(?:doc|xls|ppt)[xm]$/i.test(name))
    return { unit: 'document', name: 'Office', rule: 'refused-other' };
  if (/\.xls$/i.test(name)) return sheet('XLS');
  if (/\.ppt$/i.test(name)) return sheet('PPT');
  return document('DOC');
}
