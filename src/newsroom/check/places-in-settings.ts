import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FILE } from '../../content-files/files/role.ts';
import { readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Position } from '../../problems/finding.ts';

/** Where settings stand: reads `site.yaml` of the content folder `root` once, and gives the place of each by its path. */
export function placesInSettings(root: string): (...path: string[]) => Position {
  const text = plainLines(readFileSync(join(root, SITE_FILE), 'utf8'));
  const { locate } = readYaml(text, 1, new Set(['text']));
  return (...path) => ({ file: SITE_FILE, ...locate(path) });
}
