import { findReferences } from '../../markdown/find-references.ts';

/** A picture within a text, in the parts that a form asks for. */
export interface Photo {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  /** With the word before it, such as `Foto: Rina`. */
  readonly credit: string;
}

/** What is no photo, though it is written as one: files of data, sounds and films. */
const FILE = String.raw`\.(?:csv|tsv|mp[34]|m4[av]|aac|og[ga]|opus|wav|webm|mov)[\s>"')]`;

/** A line that may be a photo and nothing else. */
export const PHOTO_LINE = new RegExp(
  String.raw`^!\[(?![^\n]*${FILE})(?:(?!!\[)[^\n])*\)[ \t]*$`,
  'm',
);

/** The line of a file of data, a sound or film, of which a form would lose a part. */
export const FILE_LINE = String.raw`!\[(?=[^\n]*${FILE})(?:(?!!\[)[^\n])*\)[ \t]*(?=\n|$(?![\s\S]))`;

const NOTHING: Photo = { src: '', alt: '', caption: '', credit: '' };

/** What the line of a picture says. */
export function readPhoto(line: string): Photo {
  const found = findReferences(line.trim()).find(({ kind }) => kind === 'picture');
  if (found?.kind !== 'picture') return NOTHING;
  const { target: src, alt, caption, credit } = found;
  return { src, alt, caption, credit };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const inBrackets = (text: string): string => oneLine(text).replace(/[\\[\]]/g, '\\$&');
const inQuotes = (text: string): string => text.replace(/[\\"]/g, '\\$&');

/** A file name as a destination: between angles where its signs would end it. */
function destination(src: string): string {
  return /^[^\s()<>\\]+$/.test(src) ? src : `<${src.replace(/[\\<>]/g, '\\$&')}>`;
}

/**
 * The line of a picture; empty where there is no picture. `label` stands before a credit that does not
 * say what it is, without which it would be a part of the caption.
 */
export function photoLine(photo: Photo, label: string): string {
  const src = photo.src.trim();
  if (src === '') return '';
  const named = oneLine(photo.credit).replace(/^\((.*)\)$/, '$1');
  const withCredit = (credit: string): string =>
    [oneLine(photo.caption), credit && `(${credit})`].filter(Boolean).join(' ');
  const lineOf = (title: string): string => {
    const quoted = title === '' ? '' : ` "${inQuotes(title)}"`;
    return `![${inBrackets(photo.alt)}](${destination(src)}${quoted})`;
  };
  const line = lineOf(withCredit(named));
  if (named === '' || readPhoto(line).credit !== '') return line;
  return lineOf(withCredit(`${label}: ${named}`));
}
