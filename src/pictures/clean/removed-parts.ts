/** What cleaning takes out of a file: first what could run or call another site, then what tells on people. */
export type RemovedPart =
  | 'script'
  | 'handler'
  | 'code-link'
  | 'html'
  | 'outside'
  | 'animation'
  | 'element'
  | 'place'
  | 'camera'
  | 'description'
  | 'comment'
  | 'editor-data'
  | 'preview'
  | 'tail';

/** How often each was taken out. */
export type RemovalCount = ReadonlyMap<RemovedPart, number>;

/** A file as it may be published. */
export type Cleaned = { bytes: Uint8Array; removals: RemovalCount };

/** Counts what is taken out of one file. */
export class RemovalBook {
  readonly counts = new Map<RemovedPart, number>();
  add(kind: RemovedPart, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }
}

/** What could run or call another site; the rest tells on people. */
const ACTIVE: ReadonlySet<RemovedPart> = new Set([
  'script',
  'handler',
  'code-link',
  'html',
  'outside',
  'animation',
]);

/** Whether what was taken out could do something, rather than tell something. */
export const isActive = (kind: RemovedPart): boolean => ACTIVE.has(kind);
