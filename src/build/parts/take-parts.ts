import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError } from '../../lib/system-error.ts';
import type { BuildRun } from '../build-run.ts';
import { contentDigest } from '../output/file-record.ts';
import type { Part } from './open-parts.ts';
import { FILES, TEXTS } from './part-folder.ts';
import { PartsRefused } from './parts-refused.ts';

/** The bytes of a file of a part. Throws `PartsRefused` where they are not those that the part wrote. */
function bytesOf(
  { folder, manifest: { share } }: Part,
  within: string,
  path: string,
  digest: string,
): Uint8Array {
  const file = join(folder, within, path);
  const damaged = (): PartsRefused => {
    const { number, of } = share;
    return new PartsRefused({
      kind: 'damaged',
      folder: dirname(folder),
      of,
      numbers: [number],
      file,
    });
  };
  try {
    const bytes = readFileSync(file);
    if (contentDigest(bytes) === digest) return bytes;
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
  }
  throw damaged();
}

/** Adds the pages, pictures and cards that a part made to the output, those that are not there yet. */
function takeFiles({ output, plan, progress }: BuildRun, part: Part): void {
  for (const [path, key, digest] of part.manifest.files) {
    const isGiven = key !== '' && plan.given.has(path);
    const isMissing = key === '' && !output.has(path) && !output.keep(path);
    if (!isGiven && !isMissing) continue;
    output.put(path, bytesOf(part, FILES, path, digest), key);
    progress.step(1);
  }
}

function takeTexts({ texts: { analyses } }: BuildRun, part: Part): void {
  for (const { file, digest, keys } of part.manifest.texts) {
    if (keys.every((key) => analyses.lists(key))) continue;
    analyses.append({ keys, bytes: bytesOf(part, TEXTS, file, digest) });
  }
}

/** Takes over what parts have made. Throws `PartsRefused` at the first file that is damaged. */
export function takeParts(build: BuildRun, parts: readonly Part[]): void {
  const { progress } = build;
  progress.stage(
    'join',
    parts.reduce((sum, { manifest }) => sum + manifest.files.length, 0),
  );
  for (const part of parts) {
    takeFiles(build, part);
    takeTexts(build, part);
  }
}

/** The keys of the pages that parts made, by their files. */
export const keysOf = (parts: readonly Part[]): ReadonlyMap<string, string> =>
  new Map(
    parts.flatMap(({ manifest }) =>
      manifest.files.flatMap(([path, key]) => (key === '' ? [] : [[path, key] as const])),
    ),
  );
