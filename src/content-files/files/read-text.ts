import type { Finding, Level } from '../../problems/finding.ts';
import { decode, load } from './load.ts';
import type { FoundFile } from './walk.ts';

/** The text of a small file; both undefined where there is no file or nothing in it. */
export function readText(
  root: string,
  found: FoundFile | undefined,
  level: Level,
): { readonly text?: string; readonly problem?: Finding } {
  if (found === undefined) return {};
  const loaded = load(root, found, level);
  if ('problem' in loaded) return loaded;
  const decoded = decode(found.file, loaded.bytes, level);
  if ('text' in decoded) return decoded;
  return decoded.problem.rule === 'file/empty' ? {} : decoded;
}
