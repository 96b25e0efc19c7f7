/**
 * Something the importer did, guessed or could not do, as data. `rule` names the message in
 * `src/i18n/import.*.ts`; `values` fill it.
 */
export interface Note {
  rule: string;
  /** Line in the source, from 1; what it counts in is the story's own file. */
  line?: number;
  values?: Record<string, string | number>;
}
