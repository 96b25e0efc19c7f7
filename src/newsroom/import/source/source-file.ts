import type { InputKind } from '../recognise/kind-of-input.ts';

/** A file that an import reads: as it lies on disk, and the name that messages call it. */
export interface SourceFile {
  path: string;
  name: string;
  kind: Exclude<InputKind, 'zip' | 'gzip' | 'empty' | 'unknown'>;
  /** Where it was fetched from. */
  url?: string;
  /** The charset that the server named. */
  charset?: string;
}

/** The files of an import, and the folders in which its pictures may lie. */
export interface OpenedSource {
  files: SourceFile[];
  folders: string[];
}
