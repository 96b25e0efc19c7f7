import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { signsOf } from './signs.ts';

/** Files in which a finding may have its source, with their text. */
export type Sources = Record<'scripts' | 'styles' | 'markup', Map<string, string>>;

const isComment = (line: string): boolean => /^\s*(?:\/?\*|\/\/|<!--)/.test(line);

/** The lines of a file that show a sign; of a package its name alone. */
function linesWith(sign: RegExp, [file, text]: [string, string]): string[] {
  if (!file.startsWith('src/')) return sign.test(text) ? [file] : [];
  return text
    .split('\n')
    .flatMap((line, at) => (sign.test(line) && !isComment(line) ? [`${file}:${at + 1}`] : []));
}

/** The places that have what was found, as `src/client/toast.ts:23`. */
export function placesOf(feature: string, written: string, sources: Sources): string[] {
  const [kind = ''] = feature.split('.', 1);
  const files = { css: sources.styles, html: sources.markup }[kind] ?? sources.scripts;
  for (const sign of signsOf(feature, written)) {
    const places = [...files].flatMap((file) => linesWith(sign, file));
    if (places.length > 0) return places;
  }
  return [];
}

/** The text of a package's scripts. */
const packageText = (root: string, name: string): string =>
  readdirSync(join(root, 'node_modules', name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?js$/.test(file) && !file.includes('node_modules'))
    .map((file) => readFileSync(join(root, 'node_modules', name, file), 'utf8'))
    .join('\n');

/** Reads the sources of what browsers get: `scripts` are those that run there, of `root`. */
export function readSources(root: string, scripts: Iterable<string>): Sources {
  const read = (file: string): [string, string] => [file, readFileSync(join(root, file), 'utf8')];
  const own = [...scripts].map(read);
  const imported = own.flatMap(([, text]) =>
    [...text.matchAll(/(?:from|import\()\s*'(?![.\w-]+:)((?:@[\w-]+\/)?[\w][\w.-]*)/g)].map(
      ([, name]) => name!,
    ),
  );
  const packages = [...new Set(imported)].map((name) => [name, packageText(root, name)] as const);
  const all = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|astro|ts)$/.test(file))
    .map((file) => `src/${file.replaceAll(sep, '/')}`);
  const components = all.filter((file) => file.endsWith('.astro')).map(read);
  const below = (folders: RegExp) => all.filter((file) => folders.test(file)).map(read);
  return {
    scripts: new Map([...own, ...components, ...packages]),
    styles: new Map([...components, ...below(/^src\/styles\//)]),
    markup: new Map([...components, ...below(/^src\/(?:markdown|views|publish)\//)]),
  };
}
