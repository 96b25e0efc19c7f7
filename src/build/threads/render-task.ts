import type { FileOutcome } from '../output/file-preparer.ts';
import type { OutputOrigin } from '../output/output-folder.ts';
import type { AnalysisPack } from '../state/analysis-packer.ts';
import type { Project } from '../project.ts';
import type { ThemeSource } from '../astro/theme/compiled-theme.ts';

/** A page that is rendered: its path, and the file of `src/pages/` that makes it. */
export type QueuedPage = { path: string; component: string };

/** What a thread needs to render pages of a site; plain data, for it crosses to another heap. */
export type RenderTask = {
  project: Pick<Project, 'settings' | 'content' | 'address' | 'pictures' | 'files'>;
  theme: ThemeSource;
  output: OutputOrigin;
  /** The pages in their order, and the memory of the queue that gives them. */
  pages: readonly QueuedPage[];
  queue: SharedArrayBuffer;
  /** How many of them, the first ones, have texts that are searched. */
  searched: number;
  /** The code that analyses texts, and the texts that need no analysis. */
  analyses: { code: string; listed: ReadonlySet<string> };
};

/** A page as a thread rendered it. `isOvertaken`: a body was another than when the content was read. */
export type RenderedPage = { at: number; file: FileOutcome; isOvertaken: boolean };

/** An error as plain data; `details` are its own properties, such as the code of the system's errors. */
export type PackedError = {
  name: string;
  message: string;
  stack: string;
  details: Readonly<Record<string, unknown>>;
  cause: PackedError | undefined;
};

/** Why a page could not be made, and its place in the order. */
export type PageFailure = { at: number; error: PackedError };

/** What a thread reports. */
export type ThreadReport =
  | { kind: 'pages'; pages: RenderedPage[] }
  | { kind: 'texts'; pack: AnalysisPack }
  /** No more texts come from it. */
  | { kind: 'texts-end' }
  | { kind: 'failure'; failure: PageFailure }
  | { kind: 'end' };
