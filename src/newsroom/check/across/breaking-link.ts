import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FILE } from '../../../content-files/files/role.ts';
import { plainLines } from '../../../markdown/front-matter/split.ts';
import { readYaml } from '../../../markdown/front-matter/read-yaml.ts';
import type { Position } from '../../../problems/finding.ts';
import type { CheckedArchive } from './archive.ts';

/** The link of the strip of breaking news with where it stands in the settings; undefined where none is. */
export function breakingLink({
  root,
  content,
}: Pick<CheckedArchive, 'root' | 'content'>): { target: string; place: Position } | undefined {
  const target = content.site.breaking?.link;
  if (target === undefined) return undefined;
  const text = plainLines(readFileSync(join(root, SITE_FILE), 'utf8'));
  const { locate } = readYaml(text, 1, new Set(['text']));
  return { target, place: { file: SITE_FILE, ...locate(['breaking', 'link']) } };
}
