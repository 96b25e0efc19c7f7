import type { SourceKind } from '../recognise/signs.ts';
import type { LeftUnit } from '../units/unit.ts';

/** A file that an import reads: as it lies on disk, and the name that messages call it. */
export interface SourceFile {
  path: string;
  name: string;
  kind: SourceKind;
  /** Where it was fetched from. */
  url?: string;
  /** The charset that the server named. */
  charset?: string;
}

/** The files of an import, the folders in which its pictures may lie, and the files that nothing reads. */
export interface OpenedSource {
  files: SourceFile[];
  folders: string[];
  left: { file: string; unit: LeftUnit }[];
  /** A folder of the content folder in which the files lie until the import has ended. */
  kept?: string;
}
