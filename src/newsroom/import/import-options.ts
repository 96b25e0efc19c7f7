import type { ImportOutcome } from './report/outcome.ts';
import type { Trial } from './settings/trial.ts';
import type { AskSection } from './settings/ask-sections.ts';

/** What an import is asked to do. */
export interface ImportOptions extends Trial {
  /** A file, a folder or an address. */
  target: string;
  /** The content folder. */
  content: string;
  /** The project, whose `.gitignore` is kept where the content folder lies in it; without, none is. */
  project?: string;
  /** ISO time of the import. */
  now: string;
  dryRun?: boolean;
  images?: boolean;
  allowPrivate?: boolean;
  /** Milliseconds between two requests to a site that is fetched as a whole. */
  pause?: number;
  /** Pairs as `--section-map` takes them, or the name of a file of pairs. */
  sectionMap?: string;
  /** Asked for each category without a section; no answer leaves the guess. */
  askSection?: AskSection;
  /** Ends the import after the article at hand; what was written stays. */
  stop?: AbortSignal;
  /**
   * Writes what was done so far, now and then and at the end: an import that is killed leaves a report
   * of what stands, too. `isEnded` is false where the import did not come to its end.
   */
  report?: (outcome: ImportOutcome, isEnded: boolean) => void;
  /** Told how many articles are done. */
  progress?: (count: number) => void;
}
