import type { CachedFile } from '../../content-files/cache.ts';
import type { FileStats } from '../../content-files/files/walk.ts';
import type { FileOutcome } from '../output/file-preparer.ts';
import type { OutputOrigin } from '../output/output-folder.ts';
import type { Card } from '../../publish/cards/card.ts';
import type { MachineNotes } from '../../publish/files.ts';
import type { AnalysisPack } from '../state/analysis-packer.ts';
import type { PackedEntries } from '../state/pack-file.ts';
import type { Project } from '../project.ts';
import type { UsedStyles } from '../used-style.ts';
import type { ThemeSource } from '../astro/theme/compiled-theme.ts';

/**
 * What is queued: a page by its path and the file of `src/pages/` that makes it, a file for programs by its
 * path, with its key where that is known, a card, or a file of the search index by its path and the keys of the bodies in it.
 */
export type QueuedFile =
  | { kind: 'page'; path: string; component: string }
  | { kind: 'machine'; path: string; key: string | undefined }
  | { kind: 'card'; card: Card }
  | { kind: 'bodies'; path: string; keys: readonly string[] };

/** What a thread needs to render pages of a site; plain data, for it crosses to another heap. */
export type RenderTask = {
  project: Pick<Project, 'settings' | 'content' | 'address' | 'pictures' | 'files'>;
  theme: ThemeSource;
  output: OutputOrigin;
  /** What files for programs say besides the site, and by which code keys are made, where that is wanted. */
  notes: MachineNotes;
  code: string | undefined;
  /** The files in their order, and the memory of the queue that gives them. */
  files: readonly QueuedFile[];
  queue: SharedArrayBuffer;
  /** How many of them, the first ones, are pages whose texts are searched. */
  searched: number;
  /** The code by which is kept what pages are made from; nothing where nothing is kept. */
  keeps: string | undefined;
  /** The code that analyses texts, and the texts that need no analysis. */
  analyses: { code: string; listed: ReadonlySet<string> };
};

/** What a thread needs to read articles: where they lie, which, the site's zone, and the memory of their queue. */
export type ReadTask = {
  root: string;
  zone: string;
  files: readonly FileStats[];
  queue: SharedArrayBuffer;
};

/** Files that follow those of a task in its order, which is `first` files long until then. */
export type MoreTask = { files: readonly QueuedFile[]; first: number; queue: SharedArrayBuffer };

/** What a thread may be given. */
export type ThreadTask = { read: ReadTask } | { render: RenderTask } | { more: MoreTask };

/** A file as a thread made it. `isOvertaken`: a body was another than when the content was read. */
export type MadeFile = {
  at: number;
  file: FileOutcome;
  /** Its key, where that is not known before. */
  key: string | undefined;
  isOvertaken: boolean;
};

/** An error as plain data; `details` are its own properties, such as the code of the system's errors. */
export type PackedError = {
  name: string;
  message: string;
  stack: string;
  details: Readonly<Record<string, unknown>>;
  cause: PackedError | undefined;
};

/** Why a file could not be made, and its place in the order. */
export type PageFailure = { at: number; error: PackedError };

/** What a thread reports. */
export type ThreadReport =
  | { kind: 'records'; records: ReadonlyMap<string, CachedFile> }
  /** No more records come from it. */
  | { kind: 'records-end' }
  | { kind: 'files'; files: MadeFile[] }
  | { kind: 'texts'; pack: AnalysisPack }
  /** What pages were made from. */
  | { kind: 'pages'; pack: PackedEntries }
  /** No more texts come from it. */
  | { kind: 'texts-end' }
  | { kind: 'failure'; failure: PageFailure }
  /** It has made all; what it came to know of styles. */
  | { kind: 'end'; styles: UsedStyles | undefined }
  /** It has made what followed, too. */
  | { kind: 'more-end' };
