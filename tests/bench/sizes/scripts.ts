import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipped } from './gzipped.ts';

const SCRIPT = /<script([^>]*)>([^]*?)<\/script>/g;
/** What `import` and `export … from` name in a module, dynamic imports left out. */
const IMPORTED = /(?:import|from)\s*["']([^"']+\.js)["']/g;
/** Scripts that are data. */
const DATA = /type="?(application\/|importmap|speculationrules)/;

/** Compressed bytes of a module in a built site and of what it imports, each module once. */
export function moduleBytes(folder: string, path: string, seen = new Set<string>()): number {
  const file = join(folder, path);
  if (seen.has(file) || !existsSync(file)) return 0;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const imported = [...source.matchAll(IMPORTED)].map(([, name = '']) =>
    name.startsWith('/') ? name : join(dirname(path), name),
  );
  return imported.reduce((sum, one) => sum + moduleBytes(folder, one, seen), gzipped(source));
}

/** Compressed bytes of all JavaScript a page loads by itself: inline (together) and by `src`. */
export function scriptBytes(html: string, folder: string): number {
  let inline = '';
  let external = 0;
  const seen = new Set<string>();
  for (const [, attributes = '', text = ''] of html.matchAll(SCRIPT)) {
    const [, src] = /src="([^"]+)"/.exec(attributes) ?? [];
    if (src) external += moduleBytes(folder, src, seen);
    else if (!DATA.test(attributes)) inline += text;
  }
  return external + (inline ? gzipped(inline) : 0);
}
