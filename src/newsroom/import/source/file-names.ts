import type { SourceKind } from '../recognise/signs.ts';
import type { LeftUnit, UnitKind } from '../units/unit.ts';

/** Pictures that an article may show. */
const pictures = /\.(jpe?g|png|gif|webp|avif|svg|heic|heif|bmp)$/i;

/** What a file is by its name, where it is none that an article can be in. */
const kindsOfName: readonly (readonly [UnitKind, RegExp])[] = [
  // What Word keeps beside a document that is open; it names who opened it.
  ['temporary', /(?:^|\/)~\$[^/]*$/],
  // What programs that mirror sites write of their own work, HTTrack's second copy of all pages included.
  [
    'temporary',
    /(?:^|\/)(?:hts-cache\/.*|hts-(?:log|ioinfo|err)\.txt|hts-[\w-]+\.lock|wget-log(?:\.\d+)?|wget\.log)$|\.(?:orig|tmp)$/i,
  ],
  ['account', /(?:^|\/)cookies\.txt$/i],
  ['picture', pictures],
  ['picture', /\.ico$/i],
  ['video', /\.(mp4|mov|avi|m4v|3gp|webm|mkv)$/i],
  ['audio', /\.(mp3|m4a|ogg|opus|wav|aac)$/i],
  ['pdf', /\.pdf$/i],
  ['document', /\.(doc|odt|ods|odp|rtf|xlsx?|pptx?|epub|pages)$/i],
  ['database', /\.sql$/i],
  [
    'site-part',
    /\.(css|m?js|map|woff2?|ttf|otf|eot|xsl|less|scss|wasm|webmanifest)(?:(?:[?@]|%3f)[^/]*)?$|\.php$/i,
  ],
  // For robots, and for browsers that look a site over.
  [
    'site-part',
    /(?:^|\/)(?:(?:robots|ads|app-ads|humans|security)\.txt|[\w-]*sitemap[\w-]*\.xml(?:\.gz)?|(?:opensearch|osd|wlwmanifest|browserconfig|crossdomain)\.xml|manifest\.json|xmlrpc\w*\.php[^/]*)$/i,
  ],
  ['program', /\.exe$/i],
  ['contact', /\.vcf$/i],
];

/** Kinds of files that are never for publication. */
const neverPublic: ReadonlySet<UnitKind> = new Set([
  'site-part',
  'contact',
  'temporary',
  'account',
  'mail',
]);

/** Files that an article can be in; what a file is otherwise shows in its name. */
export function mayBeArticle(name: string): boolean {
  return !kindsOfName.some(([kind, form]) => kind !== 'database' && form.test(name));
}

/** Whether a file of this name can be what it looks like: statements for a database are no text, nor is a broken document. */
export function mayBe(kind: SourceKind, name: string): boolean {
  return kind !== 'text' || (unitOfName(name).kind !== 'database' && !/\.do[ct][xm]$/i.test(name));
}

/** Pictures that an article may show. */
export function isPictureName(name: string): boolean {
  return pictures.test(name);
}

/** What becomes of a file that is not read, by its name. Pictures go with the articles that show them. */
export function unitOfName(name: string): LeftUnit {
  return unitOfKind(kindsOfName.find(([, form]) => form.test(name))?.[0] ?? 'file');
}

/** What becomes of a file of a kind that is not read. */
export function unitOfKind(kind: UnitKind): LeftUnit {
  if (kind === 'picture') return { sort: 'aside', kind };
  return { sort: neverPublic.has(kind) ? 'private' : 'unclear', kind };
}

/** Puts entries of a folder in the order of their names, numbers by their size. */
export const byName = (a: { name: string }, b: { name: string }) =>
  a.name.localeCompare(b.name, 'en', { numeric: true });
