import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TEXT = /\.(html|css|js|json|svg|xml|webmanifest|txt)$/;

/** Copies a site and lays a `.gz` beside every text file, as hosts send them; sirv serves those. */
export function compressedCopy(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(file)) continue;
    writeFileSync(join(to, `${file}.gz`), gzipSync(readFileSync(join(to, file)), { level: 9 }));
  }
}
