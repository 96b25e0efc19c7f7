import type { Note } from './article/note.ts';
import { dumpSources } from './dump/dump-sources.ts';
import type { SourceKind } from './recognise/signs.ts';
import type { SourceFile } from './source/source-file.ts';
import type { LeftUnit } from './units/unit.ts';
import type { ItemSource } from './wxr/item-source.ts';
import { jsonSources } from './wpjson/json-sources.ts';
import { WxrSource } from './wxr/wxr-source.ts';

/** The sources of a WordPress site's items in what was opened. */
export interface ItemSources {
  sources: ItemSource[];
  notes: { file: string; note: Note }[];
  left: { file: string; unit: LeftUnit }[];
  /** Lets go of what was opened for them. */
  close(): void;
}

/** The kinds of files whose items are read twice, by the rules of WordPress. */
export type ItemKinds = 'wxr' | 'dump' | 'wp-json';

const itemKinds: ReadonlySet<SourceKind> = new Set<ItemKinds>(['wxr', 'dump', 'wp-json']);

/** Whether a file holds items of a WordPress site. */
export const hasItems = ({ kind }: SourceFile): boolean => itemKinds.has(kind);

/** Finds the items of WordPress sites, whatever they lie in. */
export async function itemSources(
  files: readonly SourceFile[],
  temporary: string,
  stop: AbortSignal | undefined,
): Promise<ItemSources> {
  const of = (kind: SourceKind) => files.filter((file) => file.kind === kind);
  const dumps = await dumpSources(of('dump'), temporary, stop);
  const exports = of('wxr').map((file) => new WxrSource(file));
  const answers = jsonSources(of('wp-json'));
  return {
    sources: [...exports, ...dumps.sources, ...answers.sources],
    notes: [...dumps.notes, ...answers.notes],
    left: [...dumps.left, ...answers.left],
    close: dumps.close,
  };
}
