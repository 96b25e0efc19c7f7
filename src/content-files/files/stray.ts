import { posix } from 'node:path';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import { isManuscript, isPicture } from './role.ts';
import { nearest } from '../../lib/nearest.ts';
import { slugOf } from '../../lib/slug.ts';

/** What only a program for writing makes, wherever it lies but among the people. */
const isDocumentOfWriters = /^(?!authors\/).*\.(?:docx?|odt|rtf|pages|gdoc)$/i;

type ManuscriptKind = 'doc' | 'odt' | 'rtf' | 'pages' | 'gdoc' | 'pdf';

/** What the import cannot read before another program has saved it as `.docx`. */
const saveFirst = /\.(doc|odt|rtf|pages|gdoc|pdf)$/i;

/** What only another program opens; a story may lie in it. */
const packed = /\.(?:zip|rar|7z|tar|tgz|tar\.(?:gz|xz|bz2))$/i;

/** What to say about a manuscript: by which command it becomes a story, or what comes before that. */
export function manuscriptFinding(file: string): Finding {
  const name = posix.basename(file);
  if (packed.test(name)) return finding('file/archive', startOf(file), { name }, 'warning');
  const kind = saveFirst.exec(name)?.[1]?.toLowerCase() as ManuscriptKind | undefined;
  if (kind === undefined) return finding('file/convert', startOf(file), { file, name }, 'warning');
  const docx = file.replace(saveFirst, '.docx');
  return finding('file/manuscript', startOf(file), { name, kind, docx }, 'warning');
}

/** What to say about a file that nothing in Warta reads; `isThere` tells which names are taken. */
export function strayFinding(file: string, isThere: (file: string) => boolean): Finding {
  const found = strayAlone(file);
  const { name, suggestion } = found.values as { name: string; suggestion?: string };
  if (suggestion === undefined) return found;
  // A name alone is one in the same folder.
  const places = [suggestion, posix.join(posix.dirname(file), suggestion)];
  return places.some(isThere)
    ? finding('file/name-taken', startOf(file), { name, other: suggestion }, 'warning')
    : found;
}

function strayAlone(file: string): Finding {
  const name = posix.basename(file);
  const place = startOf(file);
  const isText = /^(?:articles|pages|series)\//.test(file);
  const extension = isText ? '.md' : '.yaml';
  const renamed = name.replace(/\.(?:md|markdown|mdown|mdx|ya?ml)(?:\.txt)?$/i, extension);
  // An author's file has the name by which stories call the author.
  const better =
    renamed !== name && file.startsWith('authors/')
      ? `${slugOf(renamed.slice(0, -extension.length)) || 'nama-penulis'}${extension}`
      : renamed;
  if (
    better !== name &&
    (isText || /^(?:(?:authors|adverts)\/[^/]+|site[^/]*|topics[^/]*)$/i.test(file))
  )
    return finding('file/extension', place, { name, suggestion: better }, 'warning');
  if (
    (isManuscript(name) && (isText || isDocumentOfWriters.test(file))) ||
    (isText && packed.test(name))
  )
    return manuscriptFinding(file);
  return finding('file/stray', place, { name, suggestion: suggestionFor(file) }, 'warning');
}

/** What the folders are called in other words. */
const folders: ReadonlyMap<string, string> = new Map(
  Object.entries({
    artikel: 'articles',
    berita: 'articles',
    posts: 'articles',
    _posts: 'articles',
    penulis: 'authors',
    iklan: 'adverts',
    ads: 'adverts',
    halaman: 'pages',
    seri: 'series',
    dosir: 'series',
    berkas: 'files',
  }),
);

/** A story's name as Jekyll and others write it, with the day before it. */
const dated = /^(\d{4})-(\d{2})-\d{2}-(.+\.md)$/i;

/** Where a file of this name would be read: `article/…` for `articles/…`, `sites.yaml` for `site.yaml`. */
function suggestionFor(file: string): string | undefined {
  const [top, ...rest] = file.split('/') as [string, ...string[]];
  // A whole content folder was put into this one.
  const inner =
    /^(?:[^/]+\/){1,3}((?:articles|authors|adverts|pages|series|files)\/.+|(?:site|topics)\.yaml)$/.exec(
      file,
    );
  if (inner !== null) return inner[1];
  if (top === 'pages' && rest.length === 2 && /\.md$/i.test(file))
    return /^index\.md$/i.test(rest[1]!) ? `pages/${rest[0]}.md` : `pages/${rest[1]}`;
  if (rest.length === 0) {
    if (/\.md$/i.test(top)) return `articles/${withMonth(top)}`;
    return isPicture(top) ? `files/${top}` : nearest(top, ['site.yaml', 'topics.yaml']);
  }
  const folder =
    folders.get(top.toLowerCase()) ??
    nearest(top, ['articles', 'authors', 'adverts', 'pages', 'series', 'files']);
  if (folder === undefined || folder === top) return undefined;
  const last = rest.pop()!;
  return [folder, ...rest, folder === 'articles' ? withMonth(last) : last].join('/');
}

const withMonth = (name: string): string => name.replace(dated, '$1/$2/$3');
