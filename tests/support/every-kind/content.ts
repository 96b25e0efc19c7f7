import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { demonstration, freshFolder } from '../build-site.ts';

const ADDED = join(import.meta.dirname, '../../fixtures/every-kind');

/** A picture that is no drawing: a sky over a ground. */
const photo = (width: number, height: number): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
        <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#5b87a8"/><stop offset="1" stop-color="#e7d3b0"/></linearGradient>
        <rect width="100%" height="100%" fill="url(#sky)"/><rect y="62%" width="100%" height="38%" fill="#4b5a3c"/>
        <circle cx="68%" cy="38%" r="9%" fill="#f6e3b4"/></svg>`,
    ),
  )
    .jpeg({ quality: 60 })
    .toBuffer();

/**
 * A content folder in which every kind of page and everything an article can carry occurs: the
 * demonstration edition, and the articles of `tests/fixtures/every-kind`.
 */
export async function everyKindContent(): Promise<string> {
  const folder = freshFolder('every-kind');
  cpSync(demonstration, folder, { recursive: true });
  cpSync(join(ADDED, 'articles'), join(folder, 'articles'), { recursive: true });
  for (const name of ['site', 'topics']) {
    const added = readFileSync(join(ADDED, `${name}.yaml`), 'utf8');
    appendFileSync(join(folder, `${name}.yaml`), added);
  }
  for (const month of ['2025/02', '2025/05']) {
    for (const [name, width, height] of [
      ['lanskap', 1200, 750],
      ['tegak', 800, 1200],
    ] as const) {
      const file = join(folder, 'articles', month, `${name}.jpg`);
      writeFileSync(file, await photo(width, height));
    }
  }
  return folder;
}
