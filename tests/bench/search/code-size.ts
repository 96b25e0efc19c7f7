import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const WORKER = join(import.meta.dirname, '../../../src/search/ui/search-worker.ts');

/** Bytes of the search worker with all that it imports, minified, gzip -9. */
export async function codeSize(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
