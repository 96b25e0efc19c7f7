import type { DataFile, DataTable, ShownData } from '../charts/data-table.ts';
import { unreadableTable } from '../charts/data-table.ts';
import { readTable } from '../charts/reading/read-table.ts';
import type { CachedFile } from './cache.ts';
import type { Walk } from './files/walk.ts';
import { keptRecord } from './read-file.ts';

/** Which files of data are shown, what is known of them from before, and who keeps what is known now. */
type TableReading = {
  shown: readonly ShownData[];
  cached(file: string): CachedFile | undefined;
  keep(file: string, record: CachedFile): void;
};

/**
 * The tables in those files of data that texts show, each once, in the order of the folder. One that is as it
 * was is not read again; what cannot be read is a table of faults.
 */
export function readTables(
  root: string,
  { files }: Walk,
  { shown, cached, keep }: TableReading,
): DataFile[] {
  if (shown.length === 0) return [];
  const names = new Set(shown.map(({ file }) => file));
  return files.flatMap((stats): DataFile[] => {
    const file = stats.file.normalize('NFC');
    if (!names.has(file)) return [];
    const read = keptRecord(
      root,
      stats,
      cached(stats.file),
      (bytes) => ({ record: { findings: [], fields: readTable(bytes) } }),
      ({ rule }) => ({
        findings: [],
        fields: unreadableTable(rule === 'file/too-large' ? 'large' : 'unreadable'),
      }),
    );
    keep(stats.file, read);
    const { digest, record } = read;
    return [{ file, digest, table: record.fields as DataTable }];
  });
}
