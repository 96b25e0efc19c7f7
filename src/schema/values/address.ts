import { z } from 'zod';
import { decodedPath, oldPathProblem } from '../../lib/old-path.ts';
import { fault } from './fault.ts';
import { asText } from './text.ts';
import { SCALAR, withForm } from './input-form.ts';

/** A word that stands in an address as it is: small letters, digits, hyphens between them. */
export const idForm = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** The nearest word in the form of an id: `Berita Utama!` gives `berita-utama`; may be empty. */
export function idFrom(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The id of a section, topic or author. */
export function id() {
  const reader = z.preprocess(asText, z.string().min(1)).check((context) => {
    const { value } = context;
    if (idForm.test(value)) return;
    fault(context, value, 'field/id', { value, suggestion: idFrom(value) || undefined });
  });
  return withForm(reader, () => ({ type: SCALAR, pattern: idForm.source }));
}

/** What keeps a path from being an address on this site; undefined where nothing does. */
export function pathProblem(path: string): 'start' | 'dots' | 'letters' | undefined {
  if (!path.startsWith('/')) return 'start';
  if (path.startsWith('//') || path.split('/').slice(1, -1).includes('')) return 'dots';
  if (path.includes('..') || /\.(?:\/|$)/.test(path)) return 'dots';
  return /^[\p{L}\p{M}\p{N}/._~-]+$/u.test(path) ? undefined : 'letters';
}

/** What WordPress calls an article by its number: `/?p=12`. */
const query = /\?[\w-]+=[\w-]+$/;

/** Endings that hosts show as a page; `/berita.php` would be a program, `/versi-2.0` a download. */
const pageEnding = /\.html?$/i;

/** Any ending, as in old addresses: those may have been programs. */
const anyEnding = /\.[a-z\d]+$/i;

/** A path that can be an address, made of one that cannot; undefined where little is left of it. */
function meantPath(value: string): string | undefined {
  const path = value
    .replace(/^https?:\/\/[^/]*|^(?:[a-z\d-]+\.)+[a-z]{2,}(?=\/.)/i, '')
    .replace(/[?#].*$/s, '');
  const words = path.split('/').map((word) => (pathProblem(`/${word}`) ? idFrom(word) : word));
  const meant = `/${words.filter((word) => word !== '').join('/')}`;
  return meant === '/' || pathProblem(meant) ? undefined : withEnd(meant, pageEnding);
}

const onThisSite = () => ({ type: 'string', pattern: '^\\s*/' });

const withEnd = (path: string, ending: RegExp): string =>
  path.endsWith('/') || ending.test(path) ? path : `${path}/`;

/** A page's address on this site in Unicode's composed form (NFC), beginning with a slash; a final slash is added but to `.html`. */
export function sitePath() {
  const reader = z.preprocess(asText, z.string().min(1)).transform((given, context) => {
    const value = given.normalize('NFC');
    const problem = pathProblem(value);
    if (problem !== undefined)
      fault(context, value, 'field/site-path', { value, problem, suggestion: meantPath(value) });
    return withEnd(value, pageEnding);
  });
  return withForm(reader, onThisSite);
}

/** The path of a whole address; undefined where it is no such, or its path cannot be one here. */
function oldPath(value: string): string | undefined {
  const path = /^(?:https?:\/\/)?[^/\s][^/\s.]*\.[^/\s]+(\/[^\s?#]+(?:\?[\w-]+=[\w-]+)?)$/i.exec(
    value,
  )?.[1];
  if (path === undefined || oldPathProblem(decodedPath(path)) !== undefined) return undefined;
  return path;
}

/**
 * An address that the site once had: a path, or a path with one question, such as `/?p=12`. What is
 * percent-encoded is decoded.
 */
export function oldAddress() {
  const reader = z.preprocess(asText, z.string().min(1)).transform((value, context): string => {
    const question = query.exec(value)?.[0] ?? '';
    const path = decodedPath(value.slice(0, value.length - question.length));
    const problem = oldPathProblem(path);
    if (problem !== undefined)
      fault(context, value, 'field/site-path', { value, problem, suggestion: oldPath(value) });
    return withEnd(path, anyEnding) + question;
  });
  return withForm(reader, onThisSite);
}
